import type { Locator } from '@playwright/test'
import type { Header } from '../pages/header.ts'
import { expect } from './test.ts'

const SOON_MS = 5_000

/** Opens the account menu and chooses: again where the menu has closed, as each navigation closes it, also the first one of a page that starts. */
export async function chooseInAccountMenu({ account }: Header, item: Locator): Promise<void> {
  await expect(async () => {
    if (!(await item.isVisible())) await account.click({ timeout: SOON_MS })
    await item.click({ timeout: SOON_MS })
  }).toPass()
}
