// @vitest-environment happy-dom
import type { PrefetchedPart } from '@jangteo/platform'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { PageAddress, PagesDefinition } from './definition.ts'
import { prefetchPage } from './prefetch-page.ts'
import { createTestPlatform, mountPage } from './testing/index.ts'

const nothing = defineComponent(() => () => h('p'))

function pagesOf(load: () => Promise<unknown> = async () => nothing) {
  const loaded: string[] = []
  const asked: PageAddress[] = []
  const lazy = (name: string) => () => {
    loaded.push(name)
    return load() as Promise<typeof nothing>
  }
  const pages: PagesDefinition = {
    root: nothing,
    routes: [
      { path: '/', component: nothing },
      { path: '/c/:category', component: lazy('list') },
      { path: '/c/all', component: lazy('all') },
      { path: '/p/:product', component: lazy('product'), meta: { fragments: ['ord-add-to-cart'] } },
      { path: '/old', redirect: '/' },
    ],
    provide: () => undefined,
    askAhead: async (address) => void asked.push(address),
  }
  const prefetch = (url: string, what?: PrefetchedPart, definition = pages) =>
    prefetchPage(definition, { url, platform: createTestPlatform(), what })
  return { pages, loaded, asked, prefetch }
}

it('loads the code of the page and asks for its data, as its router reads the address', async () => {
  const { loaded, asked, prefetch } = pagesOf()
  await prefetch('/en/c/bags?sort=newest&page=2#top')
  expect(loaded).toEqual(['list'])
  expect(asked).toEqual([
    { pattern: '/c/:category', params: { category: 'bags' }, query: { sort: 'newest', page: '2' } },
  ])
})

it('loads the code of a page once, for the router as well', async () => {
  const { pages, loaded, prefetch } = pagesOf()
  await prefetch('/en/p/tote-a1b2c3', 'code')
  await prefetch('/en/p/bag-d4e5f6')
  const platform = createTestPlatform({ path: '/en/p/hat-a7b8c9' })
  const { unmount } = await mountPage(pages, { platform, name: 'catalog' })
  expect(loaded).toEqual(['product'])
  unmount()
})

it('takes a literal path for what it is', async () => {
  const { loaded, prefetch } = pagesOf()
  await prefetch('/ko/c/all/')
  expect(loaded).toEqual(['all'])
})

it('gives the words of the address as they were meant, and leaves what nobody can read to the page', async () => {
  const { asked, prefetch } = pagesOf()
  await prefetch('/ko/c/%EA%B0%80%EB%B0%A9?q=a%20b')
  expect(asked).toMatchObject([{ params: { category: '가방' }, query: { q: 'a b' } }])
  await prefetch('/ko/c/100%')
  expect(asked).toHaveLength(1)
})

it('says which fragments the page begins with', async () => {
  const { prefetch } = pagesOf()
  await expect(prefetch('/ko/p/tote-a1b2c3')).resolves.toEqual(['ord-add-to-cart'])
  await expect(prefetch('/ko/c/bags')).resolves.toEqual([])
})

it('leaves the data out where only the code is wanted', async () => {
  const { loaded, asked, prefetch } = pagesOf()
  await prefetch('/en/p/tote-a1b2c3', 'code')
  expect([loaded, asked]).toEqual([['product'], []])
})

it.each(['/en', '/en/', '/en/old', '/en/nowhere', '/en/p', '/en/p/tote/more'])(
  'has nothing to load for %s',
  async (url) => {
    const { loaded, prefetch } = pagesOf()
    await expect(prefetch(url)).resolves.toEqual([])
    expect(loaded).toEqual([])
  },
)

it('does not wait for data, and leaves it to the page that they cannot be had', async () => {
  const { pages, prefetch } = pagesOf()
  await prefetch('/en/p/tote-a1b2c3', 'page', { ...pages, askAhead: () => new Promise(() => undefined) })
  const askAhead = () => Promise.reject(new TypeError('offline'))
  await prefetch('/en/p/tote-a1b2c3', 'page', { ...pages, askAhead })
})

it('rejects where the code cannot be loaded', async () => {
  const { prefetch } = pagesOf(() => Promise.reject(new TypeError('offline')))
  await expect(prefetch('/en/c/bags')).rejects.toThrow('offline')
})
