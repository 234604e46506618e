/** How many letters must be changed, added or taken away to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The word that is most like `word`; undefined where there are none. */
export const nearest = (word: string, words: Iterable<string>): string | undefined =>
  [...words].sort((a, b) => distance(word, a) - distance(word, b))[0]
