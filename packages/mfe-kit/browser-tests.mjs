import { extname } from 'node:path'
import { defaultReporter } from '@web/test-runner'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { playwrightLauncher } from '@web/test-runner-playwright'
import { chromium, firefox } from '../../tools/browsers.mjs'
import { bundledTests } from '../../tools/wtr-bundled-tests.mjs'
import { jsonReporter } from '../../tools/wtr-json-reporter.mjs'
import { patience, patientWaits } from '../../tools/wtr-patience.mjs'

const NO_SCHEMAS = '/__no-schemas.js'
const NOTHING_BUILT = 'export default new Proxy({}, { get: () => () => ({ properties: {} }) })'

/** Releases drop schemas (`src/vite/drop-unused-schemas.ts`); serving the builder's 300 modules one by one would only be slow. */
const dropSchemas = {
  name: 'drop-schemas',
  resolveImport: ({ source }) => (source === 'typebox' ? NO_SCHEMAS : undefined),
  serve: ({ path }) => (path === NO_SCHEMAS ? { type: 'js', body: NOTHING_BUILT } : undefined),
}

/** The same for a build of Vite. */
const dropBundledSchemas = {
  name: 'drop-bundled-schemas',
  enforce: 'pre',
  resolveId: (id) => (id === 'typebox' ? `\0${NO_SCHEMAS}` : undefined),
  load: (id) => (id === `\0${NO_SCHEMAS}` ? NOTHING_BUILT : undefined),
}

const TARGET = 'esnext'

const FLAKY = { '.js': 'export default "loaded"', '.css': 'body { color: rgb(255 0 0) }' }

/** `/__flaky/<name>.js` is a module, `<name>.css` a red page; the server fails to answer each the first time it is asked for. */
function flakyServer() {
  const asked = new Set()
  return (context, next) => {
    if (!context.path.startsWith('/__flaky/')) return next()
    const type = extname(context.path)
    context.type = type
    context.status = asked.has(context.path) ? 200 : 503
    context.body = asked.has(context.path) ? FLAKY[type] : 'not now'
    asked.add(context.path)
    return undefined
  }
}

/** Vue and its libraries are served as they are published for bundlers, which know `process`. */
const page = (testFramework) => `<!doctype html>
<html lang="ko">
  <head><title>Test</title><script>window.process = { env: { NODE_ENV: 'production' } }</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`

function browsers() {
  const launchers = [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: chromium, args: ['--no-sandbox'] },
    }),
  ]
  if (firefox)
    launchers.push(
      playwrightLauncher({
        product: 'firefox',
        launchOptions: { channel: 'moz-firefox', executablePath: firefox },
      }),
    )
  return launchers
}

/**
 * Configuration of @web/test-runner for code that runs in a page: Chromium and, where it is installed, Firefox.
 * @param {{ files: string }} options
 */
export function browserTests({ files }) {
  return {
    files,
    rootDir: '../..',
    browsers: browsers(),
    concurrentBrowsers: 1,
    concurrency: 2,
    nodeResolve: { exportConditions: ['production', 'default'] },
    plugins: [
      bundledTests({ root: process.cwd(), files, target: TARGET, plugins: [dropBundledSchemas] }),
      dropSchemas,
      patientWaits(),
      esbuildPlugin({ ts: true, target: TARGET }),
    ],
    middleware: [flakyServer()],
    testRunnerHtml: page,
    reporters: [defaultReporter(), jsonReporter({ file: 'test-results/wtr.json' })],
    ...patience,
  }
}
