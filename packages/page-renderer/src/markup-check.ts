import { OpenElements } from './open-elements.ts'

/**
 * A text, a comment, or a tag as renderers write it: attributes in quotes, no `<` in them or in a comment. Only these five characters are white space for a parser
 * of HTML; any other stands in a name.
 */
const TOKEN =
  /[^<]+|<!--(?!-?>)(?<comment>[^<]*?)-->|<(?<end>\/?)(?<name>[a-z][a-z\d_.:-]*)(?:[\t\n\f\r ]+[^\t\n\f\r "'<>/=]+(?:="[^"<]*"|='[^'<]*')?)*[\t\n\f\r ]*(?<closed>\/?)>/giy

const NO_SPACE = /[^\t\n\f\r ]/

/** Where markup stands: `noscript` as if it were in one. */
export type Place = 'body' | 'noscript'

/**
 * What is wrong with markup that is to stand in a page; undefined where nothing is. Right is what ends all that it begins, and no more, for every parser of HTML,
 * leaves each element where it is written, and has none that acts on the document.
 */
export function faultIn(html: string, place: Place = 'body'): string | undefined {
  const open = new OpenElements(place === 'noscript' ? ['noscript'] : [])
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex
    const { comment, end, name, closed } = TOKEN.exec(html)?.groups ?? NOTHING
    if (TOKEN.lastIndex === 0 || comment?.includes('--!>')) return `no markup at ${at}`
    if (comment !== undefined && open.isInText()) return `a comment in <${open.last}> at ${at}`
    if (name === undefined) {
      if (comment === undefined && !open.mayHoldText() && NO_SPACE.test(html.slice(at, TOKEN.lastIndex)))
        return `a text in <${open.last}> at ${at}`
      continue
    }
    const tag = name.toLowerCase()
    const fault = end ? open.end(tag) : open.begin(tag, closed === '/')
    if (fault) return `${fault} at ${at}`
  }
  return open.last === undefined ? undefined : `<${open.last}> without an end`
}

type Groups = Readonly<Record<string, string | undefined>>
const NOTHING: Groups = {}
