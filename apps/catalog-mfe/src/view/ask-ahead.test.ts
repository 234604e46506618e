import { mountPage, createTestPlatform } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import { askAhead } from '../composition-root.ts'
import pages from '../pages.ts'

const requestsOf = ({ session }: ReturnType<typeof createTestPlatform>): string[] =>
  session.requests.map(({ url }) => url)

it.each([
  ['/en/p/canvas-tote-a1b2c3?sku=1', { product: 'canvas-tote-a1b2c3' }, { sku: '1' }],
  ['/ko/p/a1b2c3', { product: 'a1b2c3' }, {}],
])('asks beforehand for exactly what the page at %s asks for', async (path, params, query) => {
  const before = createTestPlatform({ path })
  await askAhead?.({ pattern: '/p/:product', params, query }, before).catch(() => undefined)
  const page = await mountPage(pages, { path, name: 'catalog' })
  expect(requestsOf(before)).toHaveLength(1)
  expect(requestsOf(page.platform)).toEqual(expect.arrayContaining(requestsOf(before)))
  page.unmount()
})

it.each([
  ['/ko/c/bags', {}],
  ['/en/c/bags?colors=red&page=2', { colors: 'red', page: '2' }],
])('asks beforehand for exactly the list that %s shows', async (path, query) => {
  const before = createTestPlatform({ path })
  await askAhead?.({ pattern: '/c/:category', params: { category: 'bags' }, query }, before).catch(
    () => undefined,
  )
  const page = await mountPage(pages, { path, name: 'catalog' })
  expect(requestsOf(before)).toHaveLength(1)
  expect(requestsOf(page.platform)).toEqual(expect.arrayContaining(requestsOf(before)))
  page.unmount()
})

it('asks for nothing on a page whose address names nothing', async () => {
  const platform = createTestPlatform()
  await askAhead?.({ pattern: '/p/:product', params: { product: 'nothing' }, query: {} }, platform)
  await askAhead?.({ pattern: '/search', params: {}, query: { q: 'bag' } }, platform)
  expect(platform.session.requests).toEqual([])
})
