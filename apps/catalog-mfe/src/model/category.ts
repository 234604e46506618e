import type { Picture } from './picture.ts'

export interface Category {
  readonly slug: string
  readonly name: string
  readonly tagline: string
  readonly productCount: number
  readonly picture: Picture
}
