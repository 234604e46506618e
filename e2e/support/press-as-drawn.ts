import type { Locator } from '@playwright/test'

/**
 * Presses what a person would: with a frame of another origin in the page, the browser gives a press to what the screen shows there. A machine that
 * scrolls presses before the screen has followed, and hits what stood there before, here a field of the frame; a screenshot waits until it has. Seen in
 * Chromium alone; in Firefox a screenshot needs a style that the shop's policy stops.
 */
export async function pressAsDrawn(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const page = target.page()
  if (page.context().browser()?.browserType().name() === 'chromium') await page.screenshot()
  await target.click()
}
