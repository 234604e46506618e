import type { ShopPage } from '../pages/shop-pages.ts'

/** A press of a purchase, and what shows that its page, or its effect, is there. */
export interface Step {
  readonly name: string
  readonly place: string
  readonly shown: string
}

export const FIRST_SHOWN = '.home-hero h1'

/** From the home page to the form of the address. */
export function purchaseSteps(pages: readonly ShopPage[]): readonly Step[] {
  const pathOf = (wanted: ShopPage['name']): string => pages.find(({ name }) => name === wanted)?.path ?? ''
  return [
    {
      name: 'category',
      place: `main a[href="${pathOf('category')}"]`,
      shown: '.category-page jt-product-tile a',
    },
    {
      name: 'product',
      place: `.category-page a[href^="${pathOf('product')}"]`,
      shown: '.product-page ord-add-to-cart button',
    },
    {
      name: 'add',
      place: 'ord-add-to-cart:not(:has(> script)) button',
      shown: 'ord-add-to-cart a[href$="/cart"]',
    },
    { name: 'cart', place: 'ord-add-to-cart a[href$="/cart"]', shown: '.cart-page__lines > li' },
    { name: 'checkout', place: 'main a[href*="/checkout"]', shown: 'main jt-input:defined' },
  ]
}
