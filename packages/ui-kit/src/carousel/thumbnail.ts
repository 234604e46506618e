/** What an element says of itself, by property or, as long as it is not defined, by attribute. */
const said = (element: Element, name: string): string =>
  String(Reflect.get(element, name) ?? element.getAttribute(name) ?? '')

const listed = (element: Element, name: string): string[] =>
  said(element, name)
    .split(',')
    .map((item) => item.trim())

/** Address of a small picture of a slide: what `data-thumbnail` says, or the slide's own picture; empty for none. */
export function thumbnailOf(slide: Element): string {
  const given = slide.getAttribute('data-thumbnail')
  if (given) return given
  const picture = slide.matches('img') ? slide : slide.querySelector('img')
  const own = slide === picture ? '' : said(slide, 'src')
  const source = own || (picture?.getAttribute('src') ?? '')
  const width = listed(slide, 'widths')[0] || '320'
  const format = listed(slide, 'formats').at(-1) || 'webp'
  return source.replace('{width}', width).replace('{format}', format)
}
