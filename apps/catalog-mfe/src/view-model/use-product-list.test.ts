import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { createInMemoryProductCatalog } from '../adapters/in-memory/in-memory-product-catalog.ts'
import { type ListCriteria, criteriaFromAddress } from '../model/list-criteria.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'
import { aProduct } from '../testing/product-builder.ts'
import { type ProductListPage, useProductList } from './use-product-list.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
const memory = createInMemoryProductCatalog([
  aProduct(),
  aProduct({ id: 'd4e5f6', name: 'Teapot', category: { slug: 'kitchen', name: 'Kitchen' } }),
])

/** Answers in a later task, as a network does. */
const shop: ProductCatalog = {
  ...memory,
  list: async (...wanted) => {
    await settle()
    return memory.list(...wanted)
  },
}

function open(start: ListCriteria): { page: ProductListPage; criteria: { value: ListCriteria } } {
  const criteria = shallowRef(start)
  const page = effectScope().run(() =>
    useProductList({ catalog: shop, criteria: () => criteria.value, currency: () => 'KRW' }),
  )
  if (!page) throw new Error('the scope did not run')
  return { page, criteria }
}

describe('product list', () => {
  it('lists what the address asks for', async () => {
    const { page } = open(criteriaFromAddress({}, { currency: 'KRW', category: 'kitchen' }))
    await settle()
    await settle()
    expect(page.list.data.value?.items.map(({ name }) => name)).toEqual(['Teapot'])
  })

  it('keeps the list while a filter loads, but not under another category', async () => {
    const { page, criteria } = open(criteriaFromAddress({}, { currency: 'KRW', category: 'kitchen' }))
    await settle()
    await settle()
    criteria.value = page.showInStockOnly(true)
    await nextTick()
    expect(page.list.data.value?.total).toBe(1)
    criteria.value = criteriaFromAddress({}, { currency: 'KRW', category: 'bags-shoes' })
    await nextTick()
    expect(page.list.data.value).toBeUndefined()
  })

  it('answers commands with the criteria to go to', async () => {
    const { page, criteria } = open({
      ...criteriaFromAddress({ colors: 'red' }, { currency: 'KRW' }),
      page: 4,
    })
    expect(page.toggleColor('blue')).toMatchObject({ colors: ['red', 'blue'], page: 1 })
    criteria.value = page.limitPrice(30_000)
    expect(page.filterCount.value).toBe(2)
    expect(page.clearFilters()).toMatchObject({ colors: [], maxPrice: undefined })
  })
})
