import { imageAddress, imageDefaults, listed } from '../image/sources.ts'

/** What an element says of itself, by property or, as long as it is not defined, by attribute. */
const said = (element: Element, name: string): string =>
  String(Reflect.get(element, name) ?? element.getAttribute(name) ?? '')

/** Address of a small picture of a slide: what `data-thumbnail` says, or the slide's own picture; empty for none. */
export function thumbnailOf(slide: Element): string {
  const given = slide.getAttribute('data-thumbnail')
  if (given) return given
  const picture = slide.matches('img') ? slide : slide.querySelector('img')
  const own = slide === picture ? '' : said(slide, 'src')
  const source = own || (picture?.getAttribute('src') ?? '')
  const [width = ''] = listed(said(slide, 'widths') || imageDefaults.widths)
  const format = listed(said(slide, 'formats') || imageDefaults.formats).at(-1) ?? ''
  return imageAddress(source, format, width)
}
