import { type Page, expect } from '@playwright/test'

/** Stands in a document whose page the server has rendered, and in no other. */
export const SERVED = 'data-server-rendered>'

/** Opens the address until the server has rendered it: a busy one leaves a page to the browser. */
export async function openRendered(page: Page, path: string): Promise<void> {
  await expect(async () => {
    const response = await page.goto(path)
    expect(await response?.text()).toContain(SERVED)
  }).toPass()
}

/** Loads the page that is open again until the server has rendered it. */
export async function reloadUntilRendered(page: Page): Promise<void> {
  const served = page.locator('[data-server-rendered]')
  await expect(async () => {
    if ((await served.count()) === 0) await page.reload()
    expect(await served.count()).toBe(1)
  }).toPass()
}
