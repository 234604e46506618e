/** Address of a small picture of a slide: what `data-thumbnail` says, or the slide's own picture; empty for none. */
export function thumbnailOf(slide: Element): string {
  const given = slide.getAttribute('data-thumbnail')
  if (given) return given
  const picture = slide.matches('img') ? slide : slide.querySelector('img')
  const source = picture?.getAttribute('src') ?? slide.getAttribute('src') ?? ''
  const width = slide.getAttribute('widths')?.split(',')[0]?.trim() ?? '320'
  const format = slide.getAttribute('formats')?.split(',').at(-1)?.trim() ?? 'webp'
  return source.replace('{width}', width).replace('{format}', format)
}
