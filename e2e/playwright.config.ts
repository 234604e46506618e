import { defineConfig, devices } from '@playwright/test'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, firefox } from '../tools/browsers.mjs'
import { freePort } from '@jangteo/dev-env'
import { acmeAt, acmeSetting } from './support/acme.ts'

/** One shop for the whole run, started as a person starts it, on free ports and with a data folder of its own. */
process.env.E2E_GATEWAY_PORT ??= String(await freePort())
process.env.E2E_IDENTITY_PORT ??= String(await freePort())
process.env.E2E_PAYMENT_PORT ??= String(await freePort())
process.env.E2E_OUTSIDE_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= join(tmpdir(), `jangteo-e2e-${process.pid}`)
/** One folder for every shop of the run: nobody's address is used twice. */
process.env.MAIL_DIR ??= join(process.env.E2E_DATA_DIR, 'mail')
const shopUrl = `http://localhost:${process.env.E2E_GATEWAY_PORT}`

const inChromium = { browserName: 'chromium', launchOptions: { executablePath: chromium } } as const
const inFirefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: firefox,
    // Playwright waits for ever for the document of a page that Firefox has kept alive; in Chromium it keeps none itself.
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
  },
} as const
const keepingPages = { ...inFirefox, launchOptions: { executablePath: firefox } } as const
const phone = { viewport: { width: 390, height: 844 } }
const desktop = { viewport: { width: 1280, height: 900 } }
const SHOPPERS = ['chromium-phone', 'chromium-desktop', 'firefox-phone', 'firefox-desktop']
const journeys = /journeys\/.*\.spec\.ts/

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/artifacts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // They end what hangs, also on a machine that is ten times slower than usual, and judge nothing.
  timeout: 400_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { baseURL: shopUrl, trace: 'off', screenshot: 'only-on-failure', video: 'off' },
  webServer: {
    command: 'node packages/dev-env/src/start.ts',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `${shopUrl}/ko/`,
    timeout: 400_000,
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    env: {
      GATEWAY_PORT: process.env.E2E_GATEWAY_PORT,
      IDENTITY_PORT: process.env.E2E_IDENTITY_PORT,
      PAYMENT_PORT: process.env.E2E_PAYMENT_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      MAIL_DIR: process.env.MAIL_DIR,
      OUTSIDE_PROVIDERS: acmeSetting(acmeAt(process.env.E2E_OUTSIDE_PORT)),
      STORYBOOK: 'false',
    },
  },
  projects: [
    {
      name: 'chromium-phone',
      testMatch: journeys,
      use: { ...inChromium, ...phone, hasTouch: true, userAgent: devices['Pixel 7'].userAgent },
    },
    {
      name: 'chromium-desktop',
      testIgnore: /faults\/process|deployment|security|teams|kept-page/,
      use: { ...inChromium, ...desktop },
    },
    { name: 'firefox-phone', testMatch: [journeys, /every-page/], use: { ...inFirefox, ...phone } },
    {
      name: 'firefox-desktop',
      testMatch: [journeys, /faults\/(mash-up|does-not-start)/, /refused-forms/],
      use: { ...inFirefox, ...desktop },
    },
    { name: 'firefox-keeping-pages', testMatch: /kept-page/, use: { ...keepingPages, ...desktop } },
    {
      name: 'process',
      testMatch: /(faults\/process|deployment)\/.*\.spec\.ts/,
      use: { ...inChromium, ...desktop },
    },
    { name: 'security', testMatch: /security\/.*\.spec\.ts/, use: { ...inChromium, ...desktop } },
    {
      name: 'security-firefox',
      testMatch:
        /security\/(reports|send-away|session-page|signing-out|silent-sign-in|text-as-code)\.spec\.ts/,
      use: { ...inFirefox, ...desktop },
    },
    {
      name: 'teams',
      testMatch: /teams\/.*\.spec\.ts/,
      // Releases of a team reload the pages of whoever shops meanwhile.
      dependencies: [...SHOPPERS, 'firefox-keeping-pages', 'security', 'security-firefox'],
      use: { ...inChromium, ...desktop },
    },
  ],
})
