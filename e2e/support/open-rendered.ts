import { type Page, expect } from '@playwright/test'

/** Stands in a document whose page the server has rendered, and in no other. */
export const SERVED = 'data-server-rendered>'

/** Stands in a document whose categories the server has rendered. */
export const SERVED_CATEGORIES = '<cat-nav data-mfe="catalog">'

/** Opens the address until the server has rendered it, with all that is to stand in it: a busy one leaves a page, or a part, to the browser. */
export async function openRendered(page: Page, path: string, parts: readonly string[] = []): Promise<void> {
  await expect(async () => {
    const response = await page.goto(path)
    const document = await response?.text()
    for (const part of [SERVED, ...parts]) expect(document).toContain(part)
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
