/** What exists of a picture. */
export interface ImageRequest {
  /** An address, with `{width}` and `{format}` where they go. */
  readonly src: string
  /** Widths in pixels that exist, e.g. `320,640`. */
  readonly widths: string
  /** Formats that exist, the best first, e.g. `avif,webp`. */
  readonly formats: string
}

/** One `<source>` of a `<picture>`. */
export interface ImageSource {
  /** MIME type, e.g. `image/avif`; empty where the address says nothing of formats. */
  readonly type: string
  /** Addresses with their widths, as `srcset` takes them. */
  readonly srcset: string
}

/** The parts of a `<picture>`. */
export interface ImageSources {
  /** The better formats, the best first. */
  readonly sources: readonly ImageSource[]
  /** For a browser that knows none of the better formats: the last format, in a middle width. */
  readonly fallback: ImageSource & { readonly src: string }
}

/** What exists of a picture that says nothing else. */
export const imageDefaults = { widths: '320,640,960', formats: 'avif,webp' }

/** What a text names, divided by commas. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

/** One address out of a template of them, wherever it says `{format}` and `{width}`. */
export const imageAddress = (src: string, format: string, width: string): string =>
  src.replaceAll('{format}', format).replaceAll('{width}', width)

/** Turns a template of addresses into what `<picture>` needs. */
export function imageSources({ src, widths, formats }: ImageRequest): ImageSources {
  const hasWidths = src.includes('{width}')
  const sizes = listed(widths || imageDefaults.widths)
  const kinds = src.includes('{format}') ? listed(formats || imageDefaults.formats) : ['']
  const source = (format: string): ImageSource => ({
    type: format ? `image/${format}` : '',
    srcset: hasWidths
      ? sizes.map((width) => `${imageAddress(src, format, width)} ${width}w`).join(', ')
      : imageAddress(src, format, ''),
  })
  const last = kinds.at(-1) ?? ''
  const middle = sizes[Math.floor(sizes.length / 2)] ?? ''
  return {
    sources: kinds.slice(0, -1).map(source),
    fallback: { ...source(last), src: imageAddress(src, last, middle) },
  }
}
