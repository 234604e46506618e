import type { MountedPage } from '@jangteo/mfe-kit/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { createInMemoryProductCatalog } from '../../adapters/in-memory/in-memory-product-catalog.ts'
import { CatalogUnavailable } from '../../ports/product-catalog.ts'
import { openPage } from '../../testing/open-page.ts'
import { aProduct, aVariant } from '../../testing/product-builder.ts'

const goods = [
  aProduct({ variants: [aVariant(), aVariant({ sku: 'a1b2c3-red', label: 'Red', inStock: 0 })] }),
  aProduct({ id: 'd4e5f6', slug: 'teapot', name: 'Teapot', category: { slug: 'kitchen', name: 'Kitchen' } }),
]

let page: MountedPage
const open = async (
  path: string,
  goodsInShop: Parameters<typeof openPage>[1] = { products: goods },
): Promise<void> => {
  page = await openPage(path, goodsInShop)
}
afterEach(() => page.unmount())

const headings = (): (string | undefined)[] =>
  [...page.element.querySelectorAll('h1')].map((heading) => heading.textContent?.trim())
const linkTo = (name: string): string | null | undefined =>
  [...page.element.querySelectorAll('a')]
    .find((link) => link.textContent?.trim() === name)
    ?.getAttribute('href')
const titles = (): string[] => page.platform.page.presented.map(({ title }) => title)

describe('home page', () => {
  it('has one heading and leads to products and categories in its language', async () => {
    await open('/en')
    expect(headings()).toEqual(['A small market of things made to last'])
    expect(linkTo('Teapot')).toBe('/en/p/teapot-d4e5f6')
    expect(linkTo('Kitchen')).toBe('/en/c/kitchen')
    expect(titles()).toEqual(['A small market of good things'])
  })

  it('offers a retry when the catalog does not answer', async () => {
    const catalog = createInMemoryProductCatalog(goods)
    let isDown = true
    const featured = (): ReturnType<typeof catalog.featured> =>
      isDown ? Promise.reject(new CatalogUnavailable('down')) : catalog.featured()
    await open('/en', { catalog: { ...catalog, featured } })
    expect(page.element.textContent).toContain('Please try again')
    isDown = false
    page.element.querySelector<HTMLElement>('jt-alert jt-button')?.click()
    await page.settle()
    expect(linkTo('Canvas tote')).toBe('/en/p/canvas-tote-a1b2c3')
  })
})

describe('category page', () => {
  it('shows the products of the category only', async () => {
    await open('/ko/c/kitchen')
    expect(headings()).toEqual(['Kitchen'])
    expect(linkTo('Teapot')).toBe('/ko/p/teapot-d4e5f6')
    expect(linkTo('Canvas tote')).toBeUndefined()
    expect(page.element.textContent).toContain('상품 1개')
  })

  it('goes to the last page where the address leads beyond it', async () => {
    await open('/en/c/kitchen?page=99&sort=newest')
    await page.settle()
    expect(page.platform.navigation.current).toBe('/en/c/kitchen?sort=newest')
    expect(linkTo('Teapot')).toBe('/en/p/teapot-d4e5f6')
  })

  it('says so when there is no such category', async () => {
    await open('/en/c/moonstones')
    expect(headings()).toEqual(['There is no such category'])
    expect(linkTo('Go to the home page')).toBe('/en')
  })
})

describe('search page', () => {
  it('names what was searched, and helps when nothing was found', async () => {
    await open('/en/search?q=umbrella')
    expect(headings()).toEqual(['Results for “umbrella”'])
    expect(page.element.textContent).toContain('No product fits “umbrella”')
  })
})

describe('filters', () => {
  const sizes = Array.from({ length: 12 }, (_, at) => ({ value: `s${at}`, label: `S${at}`, count: 12 - at }))
  const openWithSizes = async (path: string): Promise<void> => {
    const catalog = createInMemoryProductCatalog(goods)
    const list: typeof catalog.list = async (...wanted) => {
      const found = await catalog.list(...wanted)
      return { ...found, facets: { ...found.facets, sizes } }
    }
    await open(path, { catalog: { ...catalog, list } })
  }
  const offered = (): number => page.element.querySelectorAll('.listing__side jt-chip').length
  const press = async (name: string): Promise<void> => {
    const buttons = [...page.element.querySelectorAll<HTMLElement>('.listing__side jt-button')]
    buttons.find((button) => button.textContent?.trim() === name)?.click()
    await page.settle()
  }

  it('offer no sizes of all kinds of goods', async () => {
    await openWithSizes('/en/search')
    expect(offered()).toBe(0)
  })

  it('offer the eight sizes that most goods of a category have, and the others when asked', async () => {
    await openWithSizes('/en/c/kitchen')
    expect(offered()).toBe(8)
    await press('Show 4 more')
    expect(offered()).toBe(12)
    await press('Show fewer')
    expect(offered()).toBe(8)
  })
})

describe('product page', () => {
  it('shows the variant of the address and tells who listens', async () => {
    await open('/en/p/canvas-tote-a1b2c3?sku=a1b2c3-red')
    expect(headings()).toEqual(['Canvas tote'])
    expect(page.element.textContent).toContain('Sold out right now. Please choose another option.')
    expect(page.element.querySelector('ord-add-to-cart')?.getAttribute('sku')).toBe('a1b2c3-red')
    expect(page.platform.events.published).toContainEqual({
      type: 'product.viewed',
      data: { productId: 'a1b2c3', sku: 'a1b2c3-red' },
    })
  })

  it('puts a chosen variant into the address', async () => {
    await open('/en/p/canvas-tote-a1b2c3')
    const swatches = page.element.querySelector<HTMLInputElement>('jt-swatches')
    if (swatches) swatches.value = 'a1b2c3-red'
    swatches?.dispatchEvent(new Event('change'))
    await page.settle()
    expect(page.platform.navigation.current).toBe('/en/p/canvas-tote-a1b2c3?sku=a1b2c3-red')
  })

  it('gives a product whose words have changed its own address, and keeps the variant', async () => {
    await open('/en/p/old-words-a1b2c3?sku=a1b2c3-red')
    await page.settle()
    expect(headings()).toEqual(['Canvas tote'])
    expect(page.platform.navigation.current).toBe('/en/p/canvas-tote-a1b2c3?sku=a1b2c3-red')
    expect(titles()).toEqual(['Canvas tote'])
  })

  it('says that an unknown product is gone', async () => {
    await open('/ko/p/nothing-zzzzzz')
    expect(headings()).toEqual(['이 상품은 더 이상 없어요'])
  })
})
