import { defineConfig } from '@playwright/test'
import { chromium } from '../../../tools/browsers.mjs'

/** Runs on the static build (`pnpm build-storybook`): axe on every story, the pages' completeness, pictures of the grids. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/stories',
  // The stories of a mode are shared out, or one worker would go on alone with axe.
  fullyParallel: true,
  workers: 2,
  // They end what hangs, also on a machine that is ten times slower than usual, and judge nothing.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot'], ['json', { outputFile: '../test-results/stories.json' }]],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromium, args: ['--font-render-hinting=none', '--disable-lcd-text'] },
  },
})
