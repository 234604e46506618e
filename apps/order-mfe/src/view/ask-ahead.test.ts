import { createTestPlatform, mountPage } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import { askAhead } from '../composition-root.ts'
import pages from '../pages.ts'

const MINA = { id: 'a1', name: 'Mina', email: 'mina@example.com' }
const pathsOf = ({ session }: ReturnType<typeof createTestPlatform>): string[] =>
  session.requests.map(({ url }) => new URL(url).pathname + new URL(url).search)

const ask = async (path: string, platform: ReturnType<typeof createTestPlatform>): Promise<void> => {
  const step = /checkout\/(\w+)/.exec(path)?.[1]
  const address = step ? { pattern: '/checkout/:step', params: { step } } : { pattern: '/cart', params: {} }
  await askAhead?.({ ...address, query: {} }, platform).catch(() => undefined)
}

it.each([
  ['/en/cart', null, ['/api/cart?locale=en&currency=USD']],
  ['/ko/cart', MINA, ['/api/cart?locale=ko&currency=KRW']],
  ['/en/checkout/address', MINA, ['/api/orders/addresses', '/api/cart?locale=en&currency=USD']],
  ['/en/checkout/address', null, ['/api/cart?locale=en&currency=USD']],
  ['/en/checkout/payment', MINA, []],
])('asks beforehand for what %s asks for', async (path, account, wanted) => {
  const platform = createTestPlatform({ path, account })
  await ask(path, platform)
  expect(pathsOf(platform)).toEqual(wanted)
})

it('asks for the cart exactly as the page of the cart does', async () => {
  const before = createTestPlatform({ path: '/en/cart', account: MINA })
  await ask('/en/cart', before)
  const platform = createTestPlatform({ path: '/en/cart', account: MINA })
  const page = await mountPage(pages, { platform, name: 'order' })
  expect(pathsOf(platform)).toEqual(expect.arrayContaining(pathsOf(before)))
  page.unmount()
})
