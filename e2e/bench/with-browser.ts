import { type Browser, chromium as playwright } from '@playwright/test'
import { chromium } from '../../tools/browsers.mjs'

/** Closes the browser whatever becomes of the measurement. */
export async function using<Result>(
  browser: Browser,
  measure: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

export const withChromium = async <Result>(measure: (browser: Browser) => Promise<Result>): Promise<Result> =>
  using(await playwright.launch({ executablePath: chromium }), measure)
