import { describe, expect, it } from 'vitest'
import { criteriaFromAddress } from '../../model/list-criteria.ts'
import { CatalogUnavailable } from '../../ports/product-catalog.ts'
import { createWireCatalog } from '../../testing/wire-catalog.ts'
import { CONTRACT_PRODUCTS, productCatalogContract } from '../product-catalog.contract.ts'
import { createHttpProductCatalog } from './http-product-catalog.ts'

productCatalogContract('HTTP', () =>
  createHttpProductCatalog({ fetch: createWireCatalog(CONTRACT_PRODUCTS).fetch, locale: 'en' }),
)

describe('HttpProductCatalog', () => {
  it('asks in the language of the page, with the criteria and nothing else', async () => {
    const wire = createWireCatalog(CONTRACT_PRODUCTS)
    const catalog = createHttpProductCatalog({ fetch: wire.fetch, locale: 'ko' })
    const list = { currency: 'KRW', category: 'bags-shoes' } as const
    await catalog.list(criteriaFromAddress({ colors: 'blue,green', max: '50000KRW' }, list), 'KRW')
    const asked = new URL(wire.asked[0] ?? '', 'http://shop.test').searchParams
    expect(Object.fromEntries(asked)).toEqual({
      category: 'bags-shoes',
      colors: 'blue,green',
      currency: 'KRW',
      locale: 'ko',
      maxPrice: '50000',
      page: '1',
      pageSize: '24',
      sort: 'featured',
    })
  })

  it('says that the catalog is unavailable when the network or the service fails', async () => {
    const offline = createHttpProductCatalog({
      fetch: () => Promise.reject(new TypeError('offline')),
      locale: 'en',
    })
    await expect(offline.categories()).rejects.toBeInstanceOf(CatalogUnavailable)
    const broken = createHttpProductCatalog({
      fetch: () => Promise.resolve(new Response('{}', { status: 503 })),
      locale: 'en',
    })
    await expect(broken.product('a1b2c3')).rejects.toBeInstanceOf(CatalogUnavailable)
  })

  it.each(['<h1>', 'null', '{}', '{"id":"a1b2c3","variants":[{}]}'])(
    'says that the catalog is unavailable when it answers %s',
    async (body) => {
      const catalog = createHttpProductCatalog({ fetch: async () => new Response(body), locale: 'en' })
      await expect(catalog.product('a1b2c3')).rejects.toBeInstanceOf(CatalogUnavailable)
      await expect(catalog.categories()).rejects.toBeInstanceOf(CatalogUnavailable)
    },
  )
})
