import type { Page } from '@playwright/test'

interface Press {
  pressedAt?: number
  shownAt?: number
}

declare global {
  interface Window {
    press: Press
  }
}

/** Runs in the page: notes when something is pressed next, and when what the selector names is painted after that. */
function watchPress(shown: string): void {
  const press: Press = {}
  window.press = press
  const isShown = (): boolean =>
    [...document.querySelectorAll(shown)].some((element) => element.getClientRects().length > 0)
  const look = (): void => {
    if (isShown()) requestAnimationFrame(() => (press.shownAt = performance.now()))
    else requestAnimationFrame(look)
  }
  const begin = ({ timeStamp }: Event): void => {
    press.pressedAt = timeStamp
    requestAnimationFrame(look)
  }
  addEventListener('click', begin, { capture: true, once: true })
}

const LIMIT_MS = 60_000

/** Presses a place of the page. @returns milliseconds until what the selector names is shown, in the same document */
export async function press(page: Page, place: string, shown: string): Promise<number> {
  const target = page.locator(place).first()
  await target.scrollIntoViewIfNeeded()
  await page.evaluate(watchPress, shown)
  await target.tap({ noWaitAfter: true })
  await page.waitForFunction(() => window.press.shownAt !== undefined, undefined, { timeout: LIMIT_MS })
  const { pressedAt, shownAt } = await page.evaluate(() => window.press)
  if (pressedAt === undefined || shownAt === undefined) throw new Error(`${place} was not pressed`)
  return shownAt - pressedAt
}
