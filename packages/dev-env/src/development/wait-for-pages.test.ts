import { expect, it } from 'vitest'
import { waitForPages } from './wait-for-pages.ts'

const page = (revision: number): string =>
  `<script type="application/json" id="jangteo-release-map">{"environment":"production","revision":${revision},"mfes":[]}</script>`

it('waits until pages are made from what the registry has now', async () => {
  const shown = [6, 6, 7]
  const ask = async (url: string): Promise<Response> =>
    url.includes('/api/registry/')
      ? Response.json({ environment: 'production', revision: 7 })
      : new Response(page(shown.shift() ?? expect.fail('asked for a page too many')))
  await waitForPages('http://shop.test', ask)
  expect(shown).toEqual([])
})
