const NAMES = [
  ...'a b nobr i font p div main section h1 h2 ul ol li dl dt dd menu button form select optgroup option'.split(
    ' ',
  ),
  ...'table caption colgroup col thead tbody tr td th ruby rp rt rb details summary fieldset legend pre hr br img'.split(
    ' ',
  ),
  ...'input svg g path title math mi foreignObject desc template noscript textarea style object image label'.split(
    ' ',
  ),
  ...'rec-related jt-card DIV span xmp iframe meta base frameset body constructor keygen marquee'.split(' '),
]
const COMMON =
  'div span a b section ul ol dl table p svg form select button h1 ruby rec-related noscript details object br img'.split(
    ' ',
  )
/** What is likely to stand in it, so that not all of what is made is refused. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  dl: ['dt', 'dd', 'div'],
  table: ['tr', 'tbody', 'thead', 'caption', 'colgroup'],
  tbody: ['tr'],
  thead: ['tr'],
  tr: ['td', 'th'],
  colgroup: ['col'],
  select: ['option', 'optgroup', 'hr'],
  optgroup: ['option', 'hr'],
  ruby: ['rt', 'rp', 'b'],
  svg: ['g', 'path', 'svg', 'title'],
  g: ['path', 'g'],
  p: ['b', 'a', 'span', 'svg', 'rec-related', 'button', 'ruby', 'select', 'object'],
}
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'keygen', 'meta', 'base'])
const ATTRIBUTES = [
  '',
  '',
  '',
  ' class="a > b"',
  " title='</noscript><meta>'",
  '\n\thidden',
  '\u00a0x="><meta>"',
  ' /',
]
const TEXTS = [
  '',
  '',
  '',
  'text',
  '\n',
  '<!---->',
  '<!-- </noscript><meta> -->',
  '<!-->',
  '&lt;meta&gt;',
  '\0',
]

/** Numbers from 0 to 1, always the same: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Markup with random elements in one another, most of it ended as it begins. */
export function randomMarkups(count: number, seed: number): readonly string[] {
  const next = numbersFrom(seed)
  const oneOf = (all: readonly string[]): string => all[Math.floor(next() * all.length)] ?? ''
  const inside = (parent: string, depth: number): string =>
    Array.from({ length: Math.floor(next() * 3) + (depth > 4 ? 1 : 0) }, () => element(parent, depth)).join(
      '',
    )
  const element = (parent: string, depth: number): string => {
    if (depth === 0) return oneOf(TEXTS)
    const name = oneOf(next() < 0.85 ? (LIKELY[parent] ?? COMMON) : NAMES)
    const begin = `<${name}${next() < 0.2 ? oneOf(ATTRIBUTES) : ''}>`
    if (VOID.has(name) || next() < 0.01) return begin
    return `${begin}${next() < 0.2 ? oneOf(TEXTS) : ''}${inside(name, depth - 1)}</${name}>`
  }
  return Array.from({ length: count }, () => inside('', 6))
}
