import type { PageMfe } from '@jangteo/contracts'
import type { Mfe } from '@jangteo/mfe-kit'
import { expect, waitUntil } from '@open-wc/testing'
import { createMfeLoader } from './mfe-loader.ts'

const BUTTON = 'ord-add-to-cart'
const mfeOf = (name: string, more: Partial<PageMfe>): PageMfe => ({
  name,
  release: 'r1',
  entry: `/assets/${name}/mfe.js`,
  css: [{ href: `/assets/${name}/style.css`, integrity: 'sha384-x' }],
  routes: [],
  fragments: [],
  ...more,
})
const catalog = mfeOf('catalog', { routes: [{ pattern: '/p/:product', access: 'public' }] })
const order = mfeOf('order', {
  fragments: [{ tag: BUTTON, class: 'essential', attributes: [], events: [] }],
})

function openShop(mfes: readonly PageMfe[] = [catalog, order]) {
  const calls: string[] = []
  const loader = createMfeLoader({
    mfes,
    importModule: async (address) => {
      const [, , name = ''] = address.split('/')
      const mfe: Mfe = {
        name,
        bootstrap: async () => undefined,
        mount: async () => undefined,
        unmount: async () => undefined,
        prefetch: async (url, what) => {
          calls.push(`${name} loads ${what} of ${url}`)
          return [BUTTON, 'rec-gone']
        },
        defineFragment: async (tag, { release }) => void calls.push(`${name}@${release} defines ${tag}`),
      }
      return { default: mfe }
    },
    fetchStyles: async ({ href }) => void calls.push(href),
  })
  return { loader, calls }
}

describe('loading a page without showing it', () => {
  it('brings its code, its styles, and the fragments that it begins with', async () => {
    const { loader, calls } = openShop()
    await loader.preload('/en/p/tote-a1b2c3', 'page')
    await waitUntil(() => calls.length > 3)
    expect(calls).to.deep.equal([
      '/assets/catalog/style.css',
      'catalog loads page of /en/p/tote-a1b2c3',
      '/assets/order/style.css',
      `order@r1 defines ${BUTTON}`,
    ])
  })

  it('leaves fragments to the page where only its code is wanted', async () => {
    const { loader, calls } = openShop()
    await loader.preload('/en/p/tote-a1b2c3', 'code')
    await new Promise((resolve) => setTimeout(resolve))
    expect(calls).to.deep.equal(['/assets/catalog/style.css', 'catalog loads code of /en/p/tote-a1b2c3'])
  })

  it('fetches styles once', async () => {
    const { loader, calls } = openShop()
    await Promise.all([loader.preload('/en/p/tote-a1b2c3', 'code'), loader.preload('/en/p/bag-b1b2c3')])
    await loader.preload('/en/p/hat-c1b2c3')
    expect(calls.filter((call) => call === '/assets/catalog/style.css')).to.have.length(1)
  })

  it('leaves out what is switched off', async () => {
    const off = { ...order, off: { pages: false, fragments: [BUTTON] } }
    const { loader, calls } = openShop([catalog, off])
    await loader.preload('/en/p/tote-a1b2c3')
    await new Promise((resolve) => setTimeout(resolve))
    expect(calls.filter((call) => call.includes('defines'))).to.deep.equal([])
    const closed = openShop([{ ...catalog, off: { pages: true, fragments: [] } }])
    await closed.loader.preload('/en/p/tote-a1b2c3')
    expect(closed.calls).to.deep.equal([])
  })
})
