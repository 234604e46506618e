const ID = /(?:^|-)([a-z0-9]{6})$/

interface Named {
  readonly slug: string
  readonly id: string
}

export const productSegment = ({ slug, id }: Named): string => `${slug}-${id}`

/** `/p/canvas-tote-a1b2c3`, with `?sku=` where a variant is meant; without the locale prefix. */
export function productPath(product: Named, sku?: string): string {
  const path = `/p/${productSegment(product)}`
  return sku ? `${path}?sku=${encodeURIComponent(sku)}` : path
}

/** The product's id from the last path segment; undefined where there is none. The slug is for people only. */
export function productIdOf(segment: string): string | undefined {
  return ID.exec(segment)?.[1]
}
