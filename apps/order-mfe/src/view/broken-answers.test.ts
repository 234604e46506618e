import { createTestPlatform, mountPage } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import pages from '../pages.ts'

it.each([
  ['no report of a service that is down', () => new Response('{}', { status: 503 }), 0],
  ['one report of an answer that breaks the contract', () => new Response('{}'), 1],
])('a page makes %s', async (_, respond, count) => {
  const platform = createTestPlatform({ path: '/en/cart', respond })
  const page = await mountPage(pages, { platform })
  await page.settle()
  expect(platform.telemetry.reported).toHaveLength(count)
  page.unmount()
})
