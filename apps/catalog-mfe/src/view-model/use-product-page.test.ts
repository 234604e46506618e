import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { createInMemoryProductCatalog } from '../adapters/in-memory/in-memory-product-catalog.ts'
import { CatalogUnavailable, type ProductCatalog } from '../ports/product-catalog.ts'
import { aProduct, aVariant } from '../testing/product-builder.ts'
import { type ProductPage, useProductPage } from './use-product-page.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function open(
  catalog: ProductCatalog,
  id: string | undefined = 'a1b2c3',
): {
  page: ProductPage
  id: { value: string | undefined }
  sku: { value: string | undefined }
} {
  const productId = ref<string | undefined>(id)
  const sku = ref<string>()
  const page = effectScope().run(() =>
    useProductPage({ catalog, productId: () => productId.value, sku: () => sku.value }),
  )
  if (!page) throw new Error('the scope did not run')
  return { page, id: productId, sku }
}

const shop = createInMemoryProductCatalog([
  aProduct({ variants: [aVariant(), aVariant({ sku: 'a1b2c3-red', label: 'Red', inStock: 0 })] }),
  aProduct({
    id: 'd4e5f6',
    name: 'Teapot',
    variants: [aVariant({ sku: 'd4e5f6-one' })],
    defaultSku: 'd4e5f6-one',
  }),
])

describe('product page', () => {
  it('shows the default variant, then the one that the address names', async () => {
    const { page, sku } = open(shop)
    expect(page.state.value).toBe('loading')
    await settle()
    expect(page.state.value).toBe('ready')
    expect(page.variant.value?.label).toBe('Blue')
    sku.value = 'a1b2c3-red'
    expect(page.variant.value?.label).toBe('Red')
    expect(page.availability.value).toBe('sold-out')
  })

  it('never shows the old product under a new address', async () => {
    const { page, id } = open(shop)
    await settle()
    id.value = 'd4e5f6'
    await nextTick()
    expect(page.product.value).toBeUndefined()
    await settle()
    expect(page.product.value?.name).toBe('Teapot')
  })

  it('tells a missing product from a catalog that does not answer', async () => {
    const missing = open(shop, 'zzzzzz')
    const failed = open({ ...shop, product: () => Promise.reject(new CatalogUnavailable('down')) })
    await settle()
    expect(missing.page.state.value).toBe('missing')
    expect(failed.page.state.value).toBe('failed')
  })
})
