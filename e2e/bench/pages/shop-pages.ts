import type { ProductListDto } from '@jangteo/contracts'

const TAKEN_OVER = ':root:not(:has(main [data-server-rendered]))'

export interface ShopPage {
  readonly name: 'home' | 'category' | 'product' | 'cart' | 'checkout'
  readonly path: string
  /** Matches once its own code has the page in hand and what it is for can be pressed. */
  readonly usable: string
  /** Only for who has signed in and something in the cart. */
  readonly isPersonal: boolean
}

/** The pages of a purchase. */
export async function shopPages(shopUrl: string): Promise<readonly ShopPage[]> {
  const answer = await fetch(`${shopUrl}/api/catalog/products?locale=en&inStock=true`)
  const { items } = (await answer.json()) as ProductListDto
  const [product] = items
  if (!product) throw new Error('the shop has no product to visit')
  const open = { isPersonal: false }
  const personal = { isPersonal: true }
  return [
    { name: 'home', path: '/en', usable: `${TAKEN_OVER} .home-hero`, ...open },
    {
      name: 'category',
      path: `/en/c/${product.category}`,
      usable: `${TAKEN_OVER} .category-page h1`,
      ...open,
    },
    {
      name: 'product',
      path: `/en/p/${product.slug}-${product.id}`,
      usable: `${TAKEN_OVER} ord-add-to-cart button`,
      ...open,
    },
    { name: 'cart', path: '/en/cart', usable: `${TAKEN_OVER} .cart-page__lines > li`, ...personal },
    { name: 'checkout', path: '/en/checkout/address', usable: `${TAKEN_OVER} main jt-input`, ...personal },
  ]
}

export const isOpen = ({ isPersonal }: ShopPage): boolean => !isPersonal
