import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5'

type Parent = DefaultTreeAdapterMap['parentNode']

interface Reading {
  readonly isPlain: boolean
  readonly hasScripts: boolean
}

const TAG = /<(\/?)([a-z][^\t\n\f\r />]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi
const VOID = /^(area|br|col|embed|hr|img|input|source|track|wbr)$/

/** The elements of markup as a parser puts them, e.g. `div(p()img())`. Which `<tbody>` is written makes no difference. */
function asParsed(parent: Parent): string {
  const elements = parent.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node))
  return elements
    .map((element) => [element.tagName.toLowerCase(), asParsed(element)])
    .map(([name, inside]) => (name === 'tbody' ? inside : `${name}(${inside})`))
    .join('')
}

/** The same as they are written. */
function asWritten(html: string, hasScripts: boolean): string {
  const shown = hasScripts
    ? html.replaceAll(/(<noscript(?:"[^"]*"|'[^']*'|[^"'>])*>)[\s\S]*?(?=<\/noscript)/gi, '$1')
    : html
  const tags = shown.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(TAG)
  let svgs = 0
  return [...tags]
    .map(([, end, tag = '', rest = '']) => {
      const name = tag.toLowerCase()
      if (name === 'tbody') return ''
      const isEmpty = VOID.test(name) || (rest.endsWith('/') && (svgs > 0 || name === 'svg'))
      if (name === 'svg' && !isEmpty) svgs += end ? -1 : 1
      return end ? ')' : `${name}(${isEmpty ? ')' : ''}`
    })
    .join('')
}

/** All that a page has, where markup stands in it as the composer writes it. */
export function parsedPage(html: string, { isPlain, hasScripts }: Reading): string {
  const markup = isPlain ? `<noscript><div>${html}</div></noscript>` : html
  const page = `<!doctype html><html><head></head><body><main><div>${markup}</div><b></b></main></body></html>`
  return asParsed(parse(page, { scriptingEnabled: hasScripts }))
}

/** What it is where all of that is in its place. */
export function expectedPage(html: string, { isPlain, hasScripts }: Reading): string {
  const written = asWritten(html, hasScripts)
  const markup = isPlain ? `noscript(${hasScripts ? '' : `div(${written})`})` : written
  return `html(head()body(main(div(${markup})b())))`
}
