/** What a parser of HTML makes of elements in others; where it does anything but put the one into the other, the rule refuses. See https://html.spec.whatwg.org/multipage/parsing.html#tree-construction. */

const namesOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What acts on the whole document or stands around it, all of which the composer writes; and what parsers put elsewhere, rename or know other rules for. */
export const REFUSED = namesOf(
  `base body frame frameset head html link meta plaintext script
  applet basefont bgsound image keygen marquee math param rb rtc template`,
)
export const VOID = namesOf('area br col embed hr img input source track wbr')
/** What is in them is text for a parser, also what looks like a tag or a comment. */
export const OF_TEXT = namesOf('iframe noembed noframes style textarea title xmp')
export const HEADINGS = namesOf('h1 h2 h3 h4 h5 h6')
/** One below another ends that, with all that is open in it, or is none. */
export const NEVER_NESTED = namesOf('a button form nobr noscript optgroup option select')
/** They end a paragraph, however deep in it they are. */
export const BLOCKS = namesOf(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr li listing main menu nav ol p pre search section summary table ul xmp`,
)
export const IN_SELECT = namesOf('hr optgroup option')
/** Of SVG, none that holds or ends as HTML. */
export const IN_SVG = namesOf(
  `circle clippath defs ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient rect stop svg
  symbol text title tspan use`,
)

type Rules = ReadonlyMap<string, ReadonlySet<string>>

/** Where alone an element stands; in a `<dl>` also in a `<div>` of it. */
export const PARENTS: Rules = new Map([
  ['li', namesOf('menu ol ul')],
  ...['dd', 'dt'].map((name) => [name, namesOf('dl')] as const),
  ...['rp', 'rt'].map((name) => [name, namesOf('ruby')] as const),
  ...['caption', 'colgroup', 'thead', 'tbody', 'tfoot'].map((name) => [name, namesOf('table')] as const),
  ['col', namesOf('colgroup')],
  ['tr', namesOf('table tbody tfoot thead')],
  ...['td', 'th'].map((name) => [name, namesOf('tr')] as const),
])
/** What alone stands directly in an element; parsers put all else before the table. */
export const CHILDREN: Rules = new Map([
  ['table', namesOf('caption colgroup tbody tfoot thead tr')],
  ['colgroup', namesOf('col')],
  ...['tbody', 'tfoot', 'thead'].map((name) => [name, namesOf('tr')] as const),
  ['tr', namesOf('td th')],
])
