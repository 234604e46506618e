/**
 * A text, a comment, or a tag as renderers write it: attributes in quotes, `<` in them escaped or not. Only these five characters are white space for a parser
 * of HTML; any other stands in a name.
 */
const TOKEN =
  /[^<]+|<!--(?!-?>)(?<comment>[\s\S]*?)-->|<(?<end>\/?)(?<name>[a-z][a-z\d_.:-]*)(?:[\t\n\f\r ]+[^\t\n\f\r "'<>/=]+(?:="[^"]*"|='[^']*')?)*[\t\n\f\r ]*(?<closed>\/?)>/giy

/** Parsers flatten what is deeper. */
const MAX_OPEN = 512

/** What acts on the whole document, or stands around it; the composer writes all of it that pages have. */
const REFUSED = new Set([
  'base',
  'body',
  'frame',
  'frameset',
  'head',
  'html',
  'link',
  'meta',
  'plaintext',
  'script',
])
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr'])
/** Of SVG: nothing that a parser takes for HTML. */
const CLOSED = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'stop', 'use'])
/** What is in them is text for a parser, also what looks like a tag or a comment. */
const OF_TEXT = new Set(['iframe', 'noembed', 'noframes', 'style', 'textarea', 'title', 'xmp'])
/** One in another ends that, and all that is open in it; items do so unless a list of their own is between. */
const NEVER_NESTED = new Set(['button'])
const ITEMS = new Set(['dd', 'dt', 'li'])
const LISTS = new Set(['dl', 'menu', 'ol', 'ul'])

/** Where markup stands: `noscript` as if it were in one. */
export type Place = 'body' | 'noscript'

/**
 * What is wrong with markup that is to stand in a page; undefined where nothing is. Right is what ends all that it begins, and no more, for every parser of HTML,
 * and has no element that acts on the document.
 */
export function faultIn(html: string, place: Place = 'body'): string | undefined {
  const open: string[] = []
  /** How many are open around a <noscript>; there is one at most. */
  let aroundNoscript = place === 'noscript' ? -1 : Infinity
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex
    const { comment, end, name, closed } = TOKEN.exec(html)?.groups ?? NOTHING
    if (TOKEN.lastIndex === 0 || comment?.includes('--!>')) return `no markup at ${at}`
    const isInNoscript = open.length > aroundNoscript
    // With scripts all of it is text, and the first end in it is its end.
    if (isInNoscript && html.slice(at + 1, TOKEN.lastIndex).includes('<'))
      return `markup in <noscript> at ${at}`
    if (comment !== undefined && isInText(open)) return `a comment in <${open.at(-1)}> at ${at}`
    if (name === undefined) continue
    const tag = name.toLowerCase()
    if (tag === 'noscript' && !end) {
      if (isInNoscript) return `<noscript> in <noscript> at ${at}`
      aroundNoscript = open.length
    }
    const fault = end ? endOf(open, tag) : beginOf(open, tag, closed === '/')
    if (fault) return `${fault} at ${at}`
    if (tag === 'noscript' && end) aroundNoscript = Infinity
  }
  return open.length === 0 ? undefined : `<${open.at(-1)}> without an end`
}

type Groups = Readonly<Record<string, string | undefined>>
const NOTHING: Groups = {}

function beginOf(open: string[], name: string, isClosed: boolean): string | undefined {
  if (REFUSED.has(name)) return `<${name}>`
  if (isInText(open)) return `<${name}> in <${open.at(-1)}>`
  if (isEndedBy(name, open)) return `<${name}> in <${name}>`
  if (VOID.has(name) || (isClosed && CLOSED.has(name))) return undefined
  if (open.length === MAX_OPEN) return `<${name}> in ${MAX_OPEN} others`
  open.push(name)
  return undefined
}

const isInText = (open: readonly string[]): boolean => OF_TEXT.has(open.at(-1) ?? '')

const endOf = (open: string[], name: string): string | undefined =>
  VOID.has(name) || open.pop() === name ? undefined : `</${name}> of nothing`

function isEndedBy(name: string, open: readonly string[]): boolean {
  if (NEVER_NESTED.has(name)) return open.includes(name)
  return ITEMS.has(name) && open.lastIndexOf(name) > open.findLastIndex((one) => LISTS.has(one))
}
