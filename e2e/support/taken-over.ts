import { type Page, expect } from '@playwright/test'

/** Until the browser has the page in hand: keys and forced clicks before that are lost, while a pointer is made to wait. */
export async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('[data-server-rendered]')).toHaveCount(0)
}
