export interface ImageRequest {
  /** An address, with `{width}` and `{format}` where they go. */
  readonly src: string
  /** Widths in pixels that exist, e.g. `320,640`. */
  readonly widths: string
  /** Formats that exist, the best first, e.g. `avif,webp`. */
  readonly formats: string
}

export interface ImageSource {
  readonly type: string
  readonly srcset: string
}

export interface ImageSources {
  readonly sources: readonly ImageSource[]
  /** For a browser that knows none of the better formats: the last format, in a middle width. */
  readonly fallback: ImageSource & { readonly src: string }
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

/** Turns a template of addresses into what `<picture>` needs. */
export function imageSources({ src, widths, formats }: ImageRequest): ImageSources {
  const hasWidths = src.includes('{width}')
  const sizes = list(widths)
  const kinds = src.includes('{format}') ? list(formats) : ['']
  const address = (format: string, width: string): string =>
    src.replaceAll('{format}', format).replaceAll('{width}', width)
  const source = (format: string): ImageSource => ({
    type: format ? `image/${format}` : '',
    srcset: hasWidths
      ? sizes.map((width) => `${address(format, width)} ${width}w`).join(', ')
      : address(format, ''),
  })
  const last = kinds.at(-1) ?? ''
  const middle = sizes[Math.floor(sizes.length / 2)] ?? ''
  return {
    sources: kinds.slice(0, -1).map(source),
    fallback: { ...source(last), src: address(last, middle) },
  }
}
