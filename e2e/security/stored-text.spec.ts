import type { SavedAddressDto, SessionDto } from '@jangteo/contracts'
import { DEMO_DEVELOPER } from '@jangteo/dev-env'
import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { chooseInAccountMenu } from '../support/account-menu.ts'
import type { Api } from '../support/customer.ts'
import { expect, test } from '../support/test.ts'
import { MARKUP } from './markup-corpus.ts'
import { signIn } from './sign-in.ts'

const BOOK = '/en/account/addresses'
const IN_ONE_ADDRESS = 5
const COMMON = { phone: '+1 212 555 0100', country: 'US', postalCode: '10001' }

/** Elements that only the corpus would make, wherever they are. */
const MADE = '[onerror],[onload],[ontoggle],[onfocus],[srcdoc],[href^="javascript:"],math,b[style]'
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const addressesOf = async (api: Api): Promise<readonly SavedAddressDto[]> =>
  ((await (await api.send('GET', '/api/orders/addresses')).json()) as { items: SavedAddressDto[] }).items

async function save(api: Api, address: object): Promise<void> {
  const body = { address: { ...COMMON, ...address } }
  const kept = await api.send('POST', '/api/orders/addresses', { body })
  expect(kept.status(), await kept.text()).toBe(201)
}

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
})

test('A06 after signing out, Back shows nothing that was personal', async ({ page }) => {
  const api = await signIn(page, { path: BOOK, who: DEMO_DEVELOPER })
  const line1 = '110 Sejong-daero'
  if ((await addressesOf(api)).length === 0)
    await save(api, { recipient: 'Mina Kim', region: 'NY', city: 'New York', line1 })
  await page.reload()
  await expect(page.getByText(line1)).toBeVisible()

  const header = new Header(page, 'en')
  await chooseInAccountMenu(header, page.getByRole('button', { name: 'Sign out' }))
  await page.waitForURL(/\/en\/?$/)
  await expect(header.signIn).toBeVisible()
  await page.goBack()
  await page.waitForURL(`**${BOOK}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(header.signIn).toBeVisible()
  await expect(page.getByText(line1)).toHaveCount(0)
})
