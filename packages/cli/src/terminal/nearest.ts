/** More than a slip of the hand is another word. */
const MAX_EDITS = 2

/** The word that was probably meant. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, edits: editsBetween(typed, word) }))
    .filter(({ word, edits }) => edits <= Math.min(MAX_EDITS, word.length / 2))
    .sort((one, other) => one.edits - other.edits)
  return best?.word
}

/** Levenshtein distance. */
function editsBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + Number(letter !== other)
      const removed = (above[column + 1] ?? 0) + 1
      const added = (current[column] ?? 0) + 1
      current.push(Math.min(replaced, removed, added))
    }
    above = current
  }
  return above.at(-1) ?? 0
}
