/** What is asked for: things bought with a product, things this shopper may like, things that go with a cart. */
export type RecommendationRequest =
  | { readonly kind: 'related'; readonly productId: string }
  | { readonly kind: 'for-you' }
  | { readonly kind: 'cart-addons'; readonly productIds: readonly string[] }

const PRODUCT_ID = /^[a-z0-9]{6}$/

/** The product ids of a comma-separated attribute; whatever is no id is left out. */
export function productIdsOf(attribute: string): readonly string[] {
  return attribute
    .split(',')
    .map((id) => id.trim())
    .filter((id) => PRODUCT_ID.test(id))
}

/** False where there is nothing to relate to: then nothing is asked. */
export function isAnswerable(request: RecommendationRequest): boolean {
  if (request.kind === 'related') return PRODUCT_ID.test(request.productId)
  return request.kind === 'for-you' || request.productIds.length > 0
}
