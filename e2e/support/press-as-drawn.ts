import type { Locator } from '@playwright/test'

/**
 * Presses what a person would: with a frame of another origin in the page, the browser gives a press to what the screen shows there. A machine that
 * scrolls presses before the screen has followed, and hits what stood there before, here a field of the frame; a screenshot waits until it has.
 */
export async function pressAsDrawn(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await target.page().screenshot()
  await target.click()
}
