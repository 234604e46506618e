const NAMED = ['xs', 's', 'small', 'm', 'medium', 'l', 'large', 'xl', 'xxl']
const UNITS: Readonly<Record<string, { kind: string; factor: number }>> = {
  mm: { kind: 'length', factor: 1 },
  cm: { kind: 'length', factor: 10 },
  ml: { kind: 'volume', factor: 1 },
  l: { kind: 'volume', factor: 1000 },
  g: { kind: 'weight', factor: 1 },
  kg: { kind: 'weight', factor: 1000 },
}

/** English size words as a shop lists them: S, M, L or small, medium, large; then each unit from little to much; words last. */
export function compareSizes(a: string, b: string): number {
  const left = placeOf(a.toLowerCase())
  const right = placeOf(b.toLowerCase())
  return left.group.localeCompare(right.group) || left.size - right.size || a.localeCompare(b)
}

function placeOf(words: string): { group: string; size: number } {
  const name = NAMED.indexOf(words.replace(/ .*/, ''))
  if (name >= 0) return { group: '1', size: name }
  const [number] = words.match(/\d+(\.\d+)?/) ?? []
  if (number === undefined) return { group: '3', size: 0 }
  const rest = words.replace(number, '').trim()
  const { kind, factor } = UNITS[rest] ?? { kind: rest, factor: 1 }
  return { group: `2 ${kind}`, size: Number(number) * factor }
}
