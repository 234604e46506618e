import type { Picture } from '@jangteo/contracts'

/** In what each picture was made; see `tools/`. */
const WIDTHS = [320, 640, 960]
const FORMATS = ['avif', 'webp'] as const

export const toPicture = (base: string, alt: string): Picture => ({
  src: `/api/catalog/pictures/${base}-{width}.{format}`,
  widths: [...WIDTHS],
  formats: [...FORMATS],
  alt,
})
