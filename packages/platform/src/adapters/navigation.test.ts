import { describe, expect, it } from 'vitest'
import type { NavigationInfo } from '../platform.ts'
import { createNavigation } from './navigation.ts'

interface Entry {
  readonly state: unknown
  readonly url: string
}

/** An address bar, as far as `createNavigation` uses it. */
class TestWindow extends EventTarget {
  readonly #entries: Entry[] = [{ state: null, url: 'http://shop.test/ko/c/bags' }]
  #at = 0
  readonly location = new URL('http://shop.test/ko/c/bags')
  readonly history = {
    state: null as unknown,
    pushState: (state: unknown, _title: string, url: string) => {
      this.#entries.splice((this.#at += 1))
      this.#show({ state, url })
    },
    replaceState: (state: unknown, _title: string, url?: string) =>
      this.#show({ state, url: url ?? this.location.href }),
    go: (delta: number) =>
      void setTimeout(() => {
        const entry = this.#entries[this.#at + delta]
        if (!entry) throw new RangeError(`There is no entry ${this.#at + delta}`)
        this.#at += delta
        this.#show(entry)
        this.dispatchEvent(new Event('popstate'))
      }),
  }

  #show({ state, url }: Entry): void {
    this.#entries[this.#at] = { state, url }
    this.history.state = state
    this.location.href = new URL(url, this.location).href
  }
}

/** A shop whose next page loads until `finish` is called. */
function openShop() {
  const loading = Promise.withResolvers<void>()
  const window = new TestWindow()
  const navigation = createNavigation({
    window: window as unknown as Window,
    locale: 'ko',
    preload: () => loading.promise,
    prefetch: () => undefined,
    onPop: () => undefined,
    onError: (error) => {
      throw error
    },
  })
  const told: NavigationInfo[] = []
  navigation.subscribe({}, (_url, info) => told.push(info))
  return { window, navigation, told, finish: loading.resolve }
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

describe('two quick steps Back', () => {
  /** At the third page, whose first and second are still to load. */
  function openThird() {
    const shop = openShop()
    for (const url of ['/ko/cart', '/ko/checkout/address'])
      shop.navigation.commit(url, { replace: false, source: {} })
    shop.told.length = 0
    const backTwice = async (): Promise<void> => {
      for (const url of ['/ko/cart', '/ko/c/bags']) {
        shop.navigation.go(-1)
        await expect.poll(() => shop.navigation.current).toBe(url)
      }
    }
    return { ...shop, backTwice }
  }

  it('are one change of page, of two', async () => {
    const { navigation, told, finish, backTwice } = openThird()
    await backTwice()
    finish()
    await expect.poll(() => told).toEqual([{ type: 'pop', delta: -2, direction: 'back' }])
    expect(navigation.current).toBe('/ko/c/bags')
  })

  it('are both undone where the page is not to be left', async () => {
    const { navigation, told, finish, backTwice } = openThird()
    const answer = Promise.withResolvers<boolean>()
    const stop = navigation.onLeave(() => answer.promise)
    await backTwice()
    expect(navigation.current).toBe('/ko/c/bags')
    answer.resolve(false)
    await expect.poll(() => navigation.current).toBe('/ko/checkout/address')
    stop()
    finish()
    navigation.go(-1)
    await expect.poll(() => told).toEqual([{ type: 'pop', delta: -1, direction: 'back' }])
  })

  it('leave the address of the page that is shown where a link overtakes them and is refused', async () => {
    const { navigation, finish, backTwice } = openThird()
    await backTwice()
    navigation.onLeave(() => false)
    expect(await navigation.navigate('/ko/orders')).toBe(false)
    finish()
    await expect.poll(() => navigation.current).toBe('/ko/checkout/address')
  })
})
