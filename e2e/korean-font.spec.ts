import { type Browser, type BrowserType, expect } from '@playwright/test'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takenOver } from './support/taken-over.ts'
import { test } from './support/test.ts'

const LATIN_FONTS = '/usr/share/fonts/truetype/liberation'

/** Files of the web font that a page of the shop fetches until its text is drawn. */
async function fontsOf(browser: Browser, address: string): Promise<readonly string[]> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const paths: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') paths.push(new URL(request.url()).pathname)
    })
    await page.goto(address)
    await takenOver(page)
    // The shop looks for a font when there is nothing else to do: this turn comes after that one.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    return paths
  } finally {
    await context.close()
  }
}

/** A browser on a machine that has Latin fonts alone. */
async function onLatinMachine<T>(
  chromium: BrowserType,
  executablePath: string | undefined,
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'jangteo-fonts-'))
  const file = join(folder, 'fonts.conf')
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${LATIN_FONTS}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  const browser = await chromium.launch({ executablePath, env: { ...process.env, FONTCONFIG_FILE: file } })
  try {
    return await use(browser)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

test('a machine that can write Korean fetches no font', async ({ browser, baseURL }) => {
  expect(await fontsOf(browser, `${baseURL}/ko`)).toEqual([])
})

test('a machine that cannot write Korean fetches the pieces of the font that a page needs', async ({
  playwright,
  baseURL,
  launchOptions,
}) => {
  expect(await readdir(LATIN_FONTS)).not.toHaveLength(0)
  const { executablePath } = launchOptions
  const pieces = await onLatinMachine(playwright.chromium, executablePath, (browser) =>
    fontsOf(browser, `${baseURL}/ko`),
  )
  expect(pieces).not.toHaveLength(0)
  for (const path of pieces) expect(path).toMatch(/^\/assets\/shell\/.*\.woff2$/)
})
