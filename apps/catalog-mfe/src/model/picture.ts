/** A picture in several widths and formats; `src` is a template with `{width}` and `{format}`. */
export interface Picture {
  readonly src: string
  readonly widths: readonly number[]
  readonly formats: readonly string[]
  readonly alt: string
}

/** The address of one file of a picture, in its first format. */
export function pictureAddress(picture: Picture, width: number): string {
  return picture.src.replace('{width}', String(width)).replace('{format}', picture.formats[0] ?? 'webp')
}
