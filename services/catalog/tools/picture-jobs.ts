import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SeedProduct, SeedVariant } from '../src/goods/seed-product.ts'
import { DRAWING_RECIPES } from './drawing-recipes.ts'
import { dye } from './dye.ts'

export interface PictureJob {
  /** Base name of the files. */
  base: string
  /** The dyed 32 × 32 drawing, without its `<svg>` element. */
  body: string
  tint: string
  /** Changes when anything that the picture is made from changes. */
  digest: string
}

/** The backdrop of each category: warm neutrals that differ just enough to tell the shelves apart. */
const TINTS: Readonly<Record<string, string>> = {
  fashion: '#ecdad0',
  'bags-shoes': '#e6d9c4',
  electronics: '#dddbe0',
  'home-living': '#e2ddcd',
  kitchen: '#eedfc1',
  'sports-outdoor': '#d8dfd1',
  'stationery-hobby': '#e2dae6',
  'food-gifts': '#f1dcc2',
}

/** One job for each picture that a product names, in the order of the products. */
export async function planPictures(products: readonly SeedProduct[]): Promise<PictureJob[]> {
  const drawings = await readDrawings()
  const composer = await readFile(new URL('compose-picture.ts', import.meta.url), 'utf8')
  const jobs = new Map<string, PictureJob>()
  for (const product of products) {
    for (const variant of product.variants) {
      if (jobs.has(variant.picture)) continue
      const body = drawFor(product, variant, drawings)
      const tint = TINTS[product.category]
      if (tint === undefined) throw new Error(`Category ${product.category} has no tint: add one to TINTS.`)
      const digest = createHash('sha256')
        .update(body)
        .update(tint)
        .update(composer)
        .digest('hex')
        .slice(0, 16)
      jobs.set(variant.picture, { base: variant.picture, body, tint, digest })
    }
  }
  return [...jobs.values()]
}

type Drawings = Readonly<Record<string, { body: string } | undefined>>

async function readDrawings(): Promise<Drawings> {
  const path = new URL(import.meta.resolve('@iconify-json/fluent-emoji/icons.json'))
  const set = JSON.parse(await readFile(path, 'utf8')) as { icons: Drawings }
  return set.icons
}

function drawFor(product: SeedProduct, variant: SeedVariant, drawings: Drawings): string {
  const drawing = drawings[product.icon]
  if (drawing === undefined)
    throw new Error(`${product.slug}: Fluent Emoji has no drawing "${product.icon}".`)
  const recipe = DRAWING_RECIPES[product.icon]
  const body = recipe?.without === undefined ? drawing.body : withoutPaths(drawing.body, recipe.without)
  const color = variant.swatch ?? recipe?.tone
  if (color === undefined || recipe?.asDrawn === variant.code) return body
  if (recipe === undefined) {
    throw new Error(`${product.slug} is sold in colours: add "${product.icon}" to DRAWING_RECIPES.`)
  }
  return dye(body, recipe.part, color)
}

const withoutPaths = (body: string, dataStart: string): string =>
  body.replaceAll(/<path\b[^>]*>/g, (path) => (path.includes(` d="${dataStart}`) ? '' : path))
