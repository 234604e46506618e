import type { RenderedPage } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import server from './server.ts'
import { aProduct, aVariant } from './testing/product-builder.ts'
import { createWireCatalog } from './testing/wire-catalog.ts'

const totes = Array.from({ length: 30 }, (_, at) => aProduct({ id: `a1b2${at + 10}`, name: `Tote ${at}` }))
const soldOut = aVariant({ sku: 'a1b2c3-red', label: 'Red', inStock: 0 })
const tote = aProduct({ variants: [aVariant(), soldOut] })
const mug = aProduct({ id: 'd4e5f6', slug: 'mug', variants: [aVariant()] })
const { fetch } = createWireCatalog([tote, mug, ...totes])

function render(address: string, locale: 'ko' | 'en' = 'en'): Promise<RenderedPage> {
  const [path = '', query = ''] = address.split(/(?=\?)/)
  return server.render({ path, query, locale, currency: 'USD' }, ports)
}

const ports = {
  get: async (asked: string) => {
    const answer = await fetch(asked)
    return { status: answer.status, body: await answer.json() }
  },
}

/** What a browser without scripts makes elements of, and no other. */
const plain = async (address: string, locale?: 'ko' | 'en'): Promise<string> =>
  [...(await render(address, locale)).html.matchAll(/<noscript[^>]*>(.*?)<\/noscript>/gs)]
    .map(([, inside]) => inside)
    .join('\n')

/** The tag of a part of markup that ends in `end`. */
const tagBefore = (html: string, end: string): string =>
  new RegExp(`<[^<>]*>[^<>]*${end}`).exec(html)?.[0] ?? expect.fail(`no ${end} in ${html}`)

describe('<cat-nav>', () => {
  it.each([
    ['en', 'Categories'],
    ['ko', '카테고리'],
  ] as const)('links the categories (%s), and hands them over', async (locale, label) => {
    const request = { tag: 'cat-nav', attributes: {}, place: 'f0', locale, currency: 'KRW' } as const
    const nav = await server.renderFragment?.(request, ports)
    expect(nav?.html).toContain(`aria-label="${label}"`)
    expect(nav?.html).toMatch(new RegExp(`<a [^>]*href="/${locale}/c/bags-shoes"[^>]*>Bags &amp; shoes</a>`))
    expect(nav?.isComplete).toBe(true)
    const [handedOver] = Object.values(nav?.state ?? {})
    expect(handedOver).toContainEqual(expect.objectContaining({ slug: 'bags-shoes', name: 'Bags & shoes' }))
  })
})

describe('a list without scripts', () => {
  it('is narrowed by a form whose fields are those of its address, with what is chosen', async () => {
    const html = await plain('/search?q=tote&colors=red&sort=newest')
    expect(html).toContain('<input type="hidden" name="q" value="tote">')
    expect(html).toContain('<input type="hidden" name="sort" value="newest">')
    expect(html).toMatch(/<input type="checkbox" name="colors" value="red" checked>/)
    expect(html).toMatch(/<input type="checkbox" name="colors" value="blue">/)
    expect(html).toMatch(/<input type="checkbox" name="stock" value="in">/)
    expect(html).toMatch(/<input type="radio" name="max" value="" checked>/)
    expect(html).toMatch(/<input type="radio" name="max" value="2500USD">/)
    expect(html).toMatch(/<input type="radio" name="category" value="kitchen">/)
    expect(tagBefore(html, 'Clear filters')).toContain('href="/en/search?q=tote&amp;sort=newest"')
  })

  it('has no field for the category where the path names it, and speaks Korean', async () => {
    const html = await plain('/c/bags-shoes', 'ko')
    expect(html).not.toContain('name="category"')
    expect(html).not.toContain('필터 초기화')
    expect(tagBefore(html, '적용하기')).toContain('type="submit"')
  })

  it('is sorted by links that keep what narrows it', async () => {
    const html = await plain('/search?colors=red&page=2')
    expect(tagBefore(html, 'Our picks')).toContain('aria-current="true"')
    expect(tagBefore(html, 'Newest')).toContain('href="/en/search?colors=red&amp;sort=newest"')
    expect(tagBefore(html, 'Newest')).not.toContain('aria-current')
  })
})

describe('a product without scripts', () => {
  it('has a link for each variant, and says which one is shown and which are sold out', async () => {
    const html = await plain('/p/canvas-tote-a1b2c3?sku=a1b2c3-red')
    expect(html).toMatch(/<a [^>]*href="\/en\/p\/canvas-tote-a1b2c3\?sku=a1b2c3-blue"(?![^>]*aria-current)/)
    expect(html).toMatch(/<a [^>]*href="\/en\/p\/canvas-tote-a1b2c3\?sku=a1b2c3-red" aria-current="true"/)
    expect(html).toMatch(/<s>Red<\/s>.*Sold out/s)
  })

  it('has nothing to choose where there is one variant', async () => {
    expect(await plain('/p/mug-d4e5f6')).not.toContain('<a')
  })
})

describe('search engines hear', () => {
  it('what a page is about, in its language', async () => {
    expect((await render('/c/bags-shoes')).head).toMatchObject({
      title: 'Bags & shoes',
      description: expect.stringMatching(/^Bags & shoes: .*1 product$/),
    })
    const { head } = await render('/p/canvas-tote-a1b2c3', 'ko')
    expect(head.description).toBe('Carries a week of groceries. Woven from heavy cotton.')
    expect((await render('/', 'ko')).head.description).toContain('오래 쓸 물건만')
  })

  it('price, currency and stock of each variant', async () => {
    const { head } = await render('/p/canvas-tote-a1b2c3')
    expect(head.data?.[0]).toMatchObject({
      '@type': 'Product',
      name: 'Canvas tote',
      image: ['/api/catalog/pictures/tote-960.webp', '/api/catalog/pictures/tote-960.webp'],
      offers: [
        { price: '29.00', priceCurrency: 'USD', availability: 'https://schema.org/InStock' },
        { url: '/en/p/canvas-tote-a1b2c3?sku=a1b2c3-red', availability: 'https://schema.org/OutOfStock' },
      ],
    })
    expect(head.data?.[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ item: '/en' }, { name: 'Bags & shoes', item: '/en/c/bags-shoes' }, { position: 3 }],
    })
  })

  it('that there is no such thing', async () => {
    expect(await render('/p/nothing-zzzzzz')).toMatchObject({ status: 404, isComplete: true })
    expect(await render('/c/moonstones')).toMatchObject({ status: 404, isComplete: true })
  })

  it.each([
    ['/search', undefined, false],
    ['/search?q=tote&page=2', '?page=2', false],
    ['/c/bags-shoes?colors=red', undefined, true],
    ['/search?sort=newest', undefined, true],
    ['/search?max=2500USD', undefined, true],
  ])(
    'of %s the page %s, and that it is not to be listed: %s',
    async (address, canonicalQuery, isUnlisted) => {
      const { head } = await render(address)
      expect([head.canonicalQuery, head.isUnlisted]).toEqual([canonicalQuery, isUnlisted])
    },
  )

  it('where the last page is, of a page beyond it', async () => {
    expect((await render('/search?sort=newest&page=9')).location).toBe('/search?sort=newest&page=2')
  })
})
