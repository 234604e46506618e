import { DEMO_DEVELOPER } from '@jangteo/dev-env'
import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { chooseInAccountMenu } from '../support/account-menu.ts'
import { expect, test } from '../support/test.ts'
import { addressesOf, save } from './address-book.ts'
import { signIn } from './sign-in.ts'

const BOOK = '/en/account/addresses'
const LINE = '110 Sejong-daero'
const NOTE = 'note of a micro-frontend'

/** As a part of the page may that means well. */
const storeEverywhere = (page: Page): Promise<void> =>
  page.evaluate(async (note) => {
    localStorage.setItem(note, note)
    sessionStorage.setItem(note, note)
    await (await caches.open(note)).put('/note', new Response(note))
    await new Promise((resolve) => {
      indexedDB.open(note).addEventListener('success', resolve)
    })
  }, NOTE)

const storedNotes = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(
    async (note) => [
      note in localStorage,
      note in sessionStorage,
      await caches.has(note),
      (await indexedDB.databases()).some(({ name }) => name === note),
    ],
    NOTE,
  )

test('A05 A06 after signing out, Back shows nothing that was personal, nothing lies in stores or addresses, and what was chosen stays', async ({
  page,
}) => {
  const api = await signIn(page, { path: BOOK, who: DEMO_DEVELOPER })
  if ((await addressesOf(api)).length === 0)
    await save(api, { recipient: 'Mina Kim', region: 'NY', city: 'New York', line1: LINE })
  await page.reload()
  await expect(page.getByText(LINE)).toBeVisible()
  const header = new Header(page, 'en')
  await header.currency.selectOption('KRW')
  await storeEverywhere(page)
  expect(await storedNotes(page)).toEqual([true, true, true, true])

  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url(), request.headers()['referer'] ?? ''))
  await chooseInAccountMenu(header, page.getByRole('button', { name: 'Sign out' }))
  await page.waitForURL(/\/en\/?$/)
  await expect(header.signIn).toBeVisible()
  expect(addresses.some((address) => address.includes('/oauth/logout'))).toBe(true)
  expect(addresses.filter((address) => address.includes('eyJ'))).toEqual([])
  expect(await storedNotes(page)).toEqual([false, false, false, false])
  await expect(header.currency).toHaveValue('KRW')
  await page.goBack()
  await page.waitForURL(`**${BOOK}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(header.signIn).toBeVisible()
  await expect(page.getByText(LINE)).toHaveCount(0)
})
