import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter, summaryReporter } from '@web/test-runner'
import { playwrightLauncher } from '@web/test-runner-playwright'
import { chromium, firefox } from '../../tools/browsers.mjs'
import { accessibilityTree } from './build/testing/accessibility-tree.mjs'
import { autofill } from './build/testing/autofill.mjs'
import { collectGarbage } from './build/testing/collect-garbage.mjs'
import { formTable, formTableCheck } from './build/testing/form-table.ts'
import { kitBundles } from './build/testing/kit-bundles.mjs'
import { otherVersion } from './build/testing/other-version.mjs'
import { bundledTests } from '../../tools/wtr-bundled-tests.mjs'
import { jsonReporter } from '../../tools/wtr-json-reporter.mjs'
import { patience, patientWaits } from '../../tools/wtr-patience.mjs'
import { keepModules, onePage } from '../../tools/wtr-shared-cache.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const styles = '/packages/ui-kit/src'
const formTablePlaces = { file: path('docs/forms.md'), tests: path('src/**/*.test.ts') }

export default {
  files: formTablePlaces.tests,
  rootDir: path('../..'),
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      // Tests ask the browser itself what an element is called.
      launchOptions: {
        executablePath: chromium,
        args: ['--enable-blink-features=ComputedAccessibilityInfo'],
      },
      createBrowserContext: onePage(),
    }),
    playwrightLauncher({
      product: 'firefox',
      launchOptions: {
        channel: 'moz-firefox',
        executablePath: firefox,
        // Pages that are left are never gone back to.
        firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
      },
      createBrowserContext: onePage(),
    }),
  ],
  // One page in each: a second would take the focus from the first.
  concurrentBrowsers: 2,
  concurrency: 1,
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [keepModules],
  plugins: [
    bundledTests({
      root: path('.'),
      files: 'src/**/*.test.ts',
      target: 'esnext',
      bundlesOf: kitBundles,
    }),
    accessibilityTree(),
    autofill(),
    collectGarbage(),
    otherVersion(),
    patientWaits(),
    esbuildPlugin({ ts: true, target: 'esnext' }),
  ],
  reporters: [
    defaultReporter(),
    summaryReporter(),
    ...(process.env.FORM_TABLE ? [formTable(formTablePlaces)] : []),
    jsonReporter({
      file: path('test-results/wtr.json'),
      checks: [formTableCheck(formTablePlaces)],
    }),
  ],
  ...patience,
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="ko">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>ui-kit</title>
        <script>window.process = { env: { NODE_ENV: 'development' } }</script>
        <link rel="stylesheet" href="${styles}/tokens/tokens.css" />
        <link rel="stylesheet" href="${styles}/css/base.css" />
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
}
