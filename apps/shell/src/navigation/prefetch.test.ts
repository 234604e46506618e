import { expect, waitUntil } from '@open-wc/testing'
import { createPrefetch } from './prefetch.ts'

/** What the browser says of the reader's connection, where it says anything. */
const connect = (connection: unknown): void =>
  void Object.defineProperty(navigator, 'connection', { value: connection, configurable: true })

describe('loading a page before somebody goes there', () => {
  const loaded: (readonly [string, string?])[] = []
  const prefetch = createPrefetch({ preload: async (...wanted) => void loaded.push(wanted) })
  beforeEach(() => (loaded.length = 0))
  afterEach(() => Reflect.deleteProperty(navigator, 'connection'))

  it('begins at once with a page that is about to be opened, data and all', () => {
    prefetch('/ko/a')
    expect(loaded).to.deep.equal([['/ko/a', 'page']])
  })

  for (const [what, part] of [
    ['code', 'code'],
    ['likely', 'page'],
  ] as const)
    it(`waits for a moment without work with a page that is likely: ${what}`, async () => {
      prefetch('/ko/a', what)
      expect(loaded).to.deep.equal([])
      await waitUntil(() => loaded.length > 0)
      expect(loaded).to.deep.equal([['/ko/a', part]])
    })

  it('loads no likely page for who has gone elsewhere meanwhile, and never the page that is shown', async () => {
    const before = location.href
    prefetch('/ko/a?page=2', 'likely')
    history.replaceState(null, '', '/ko/c')
    prefetch('/ko/c')
    prefetch('/ko/b', 'likely')
    await waitUntil(() => loaded.length > 0)
    history.replaceState(null, '', before)
    expect(loaded).to.deep.equal([['/ko/b', 'page']])
  })

  it('leaves it to the navigation that something cannot be loaded', () => {
    const failing = createPrefetch({ preload: () => Promise.reject(new Error('offline')) })
    expect(failing('/ko/a')).to.equal(undefined)
  })

  for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])
    it(`loads nothing for who has ${JSON.stringify(connection)}, until that is over`, () => {
      connect(connection)
      prefetch('/ko/a')
      expect(loaded).to.deep.equal([])
      connect({ saveData: false, effectiveType: '4g' })
      prefetch('/ko/a')
      expect(loaded).to.deep.equal([['/ko/a', 'page']])
    })
})
