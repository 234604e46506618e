import type { SessionDto } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { expect, test } from '../support/test.ts'
import { addressesOf, save } from './address-book.ts'
import { MARKUP } from './markup-corpus.ts'
import { signIn } from './sign-in.ts'

const BOOK = '/en/account/addresses'
const IN_ONE_ADDRESS = 5

/** Elements that only the corpus would make, wherever they are. */
const MADE = '[onerror],[onload],[ontoggle],[onfocus],[srcdoc],[href^="javascript:"],math,b[style]'
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whoever is signed in has another name. */
const callThem = (page: Page, name: string): Promise<unknown> =>
  page.route('**/auth/session', async (route) => {
    const session = (await (await route.fetch()).json()) as SessionDto
    await route.fulfill({ json: { ...session, account: session.account && { ...session.account, name } } })
  })

test('A08 A09 a hundred texts with markup are read as they were written: names, addresses, a search', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { xss: () => Object.assign(globalThis, { hasRun: true }) })
  })
  const api = await signIn(page)
  for (const { id } of await addressesOf(api)) await api.send('DELETE', `/api/orders/addresses/${id}`)
  for (let at = 0; at < MARKUP.length; at += IN_ONE_ADDRESS) {
    const [recipient, region, city, line1, line2] = MARKUP.slice(at, at + IN_ONE_ADDRESS)
    await save(api, { recipient, region, city, line1, line2 })
  }

  const name = MARKUP[10] ?? ''
  await callThem(page, name)
  await page.goto(BOOK)
  const missing = async (): Promise<readonly string[]> => {
    const text = plain(await page.locator('main').innerText())
    return MARKUP.filter((one) => !text.includes(plain(one)))
  }
  await expect.poll(missing).toEqual([])
  await expect(new Header(page, 'en').account).toHaveAccessibleName(`My account, ${name}`)
  await expect(page.locator(MADE)).toHaveCount(0)

  const sought = MARKUP.slice(10, 13).join('')
  await page.goto(`/en/search?${new URLSearchParams({ q: sought, '__proto__[xss]': '1' })}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sought)
  await expect(page.locator(MADE)).toHaveCount(0)
  expect(await page.evaluate(() => ['hasRun' in globalThis, 'xss' in {}])).toEqual([false, false])
  await page.unrouteAll({ behavior: 'wait' })
})
