import { createTestPlatform, testContext } from '@jangteo/mfe-kit/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type App, createApp, nextTick } from 'vue'
import { createInMemoryProductCatalog } from '../adapters/in-memory/in-memory-product-catalog.ts'
import { aProduct } from '../testing/product-builder.ts'
import { productCatalog } from '../view/injection.ts'
import SearchBox from './SearchBox.vue'

let app: App
afterEach(() => app.unmount())

function show(path: string) {
  const platform = createTestPlatform({ path })
  app = createApp(SearchBox).use(testContext({ platform, name: 'catalog' }))
  productCatalog.provide(app, createInMemoryProductCatalog([aProduct()]))
  const root = document.createElement('div')
  app.mount(root)
  const box = root.querySelector<HTMLElement>('jt-combobox')
  if (!box) throw new Error('There is no field')
  return { platform, box }
}

/** A tag without its element has attributes only. */
const shownIn = (box: HTMLElement): unknown => Reflect.get(box, 'value') ?? box.getAttribute('value')

describe('<cat-search-box>', () => {
  it('shows what was searched, as long as its results are shown', async () => {
    const { platform, box } = show('/en/search?q=tote%20bag')
    expect(shownIn(box)).toBe('tote bag')
    await platform.navigation.navigate('/en/search?q=mug&page=2')
    await nextTick()
    expect(shownIn(box)).toBe('mug')
    await platform.navigation.navigate('/en/c/kitchen?q=mug')
    await nextTick()
    expect(shownIn(box)).toBe('')
  })

  it('keeps what somebody types while the page corrects its address', async () => {
    const { platform, box } = show('/en')
    Object.assign(box, { value: 'bag' }).dispatchEvent(new Event('input'))
    await nextTick()
    await platform.navigation.navigate('/en?from=link', { replace: true })
    await nextTick()
    expect(shownIn(box)).toBe('bag')
  })

  const tote = '/en/p/canvas-tote-a1b2c3'
  it.each([
    ['the product that was chosen', '/en'],
    ['a product that is shown already', tote],
  ])('does not keep the name of %s', async (_, path) => {
    const { platform, box } = show(path)
    Object.assign(box, { value: 'Canvas tote' }).dispatchEvent(new Event('input'))
    box.dispatchEvent(new CustomEvent('jt-choose', { detail: tote }))
    await expect.poll(() => shownIn(box)).toBe('')
    expect(platform.navigation.current).toBe(tote)
  })
})
