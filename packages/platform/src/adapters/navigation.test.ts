import { describe, expect, it } from 'vitest'
import { createNavigation } from './navigation.ts'

/** An address bar with one entry, as far as `createNavigation` uses it. */
class TestWindow extends EventTarget {
  readonly location = new URL('http://shop.test/ko/c/bags')
  readonly history = {
    state: null as unknown,
    pushState: (state: unknown, _title: string, url: string) => this.#change(state, url),
    replaceState: (state: unknown, _title: string, url?: string) => this.#change(state, url),
  }

  #change(state: unknown, url: string = this.location.href): void {
    this.history.state = state
    this.location.href = new URL(url, this.location).href
  }
}

/** A shop whose next page loads until `finish` is called. */
function openShop() {
  const loading = Promise.withResolvers<void>()
  const navigation = createNavigation({
    window: new TestWindow() as unknown as Window,
    locale: 'ko',
    preload: () => loading.promise,
    prefetch: () => undefined,
    onPop: () => undefined,
    onError: (error) => {
      throw error
    },
  })
  return { navigation, finish: loading.resolve }
}

describe('a navigation that still loads', () => {
  it('changes the address when the page is there', async () => {
    const { navigation, finish } = openShop()
    const arrived = navigation.navigate('/ko/cart')
    expect(navigation.current).toBe('/ko/c/bags')
    finish()
    expect(await arrived).toBe(true)
    expect(navigation.current).toBe('/ko/cart')
  })

  it('ends where the reader goes on in the page that is there', async () => {
    const { navigation, finish } = openShop()
    const arrived = navigation.navigate('/ko/cart')
    navigation.commit('/ko/c/bags?colors=red', { replace: false, source: {} })
    finish()
    expect(await arrived).toBe(false)
    expect(navigation.current).toBe('/ko/c/bags?colors=red')
  })

  it('goes on where that page only writes something down in its own entry', async () => {
    const { navigation, finish } = openShop()
    const arrived = navigation.navigate('/ko/cart')
    navigation.commit('/ko/c/bags', { replace: true, state: { seen: 24 }, source: {} })
    finish()
    expect(await arrived).toBe(true)
    expect(navigation.current).toBe('/ko/cart')
  })
})
