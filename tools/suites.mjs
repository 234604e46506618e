import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inLanes } from './lanes.mjs'
import { run, runAside, say } from './process.mjs'
import { readPlaywright, readVitest } from './read-reports.mjs'
import { forget, resultOf } from './tally.mjs'

const bin = (name, ...args) => ['pnpm', ['exec', name, ...args]]

/** The slow ones first: they run beside each other. */
const STATIC_CHECKS = [
  { name: 'format', command: bin('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', command: bin('eslint', '--max-warnings', '0', '.') },
  { name: 'types', command: bin('vue-tsc', '--noEmit', '-p', 'tsconfig.json') },
  {
    name: 'element types',
    command: bin('vue-tsc', '--noEmit', '-p', 'packages/ui-kit/build/vue/tsconfig.json'),
  },
  {
    name: 'boundaries',
    command: bin(
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      'apps',
      'packages',
      'services',
      'e2e',
    ),
  },
  { name: 'unused', command: bin('knip', '--no-progress') },
]

async function runStaticCheck({ name, command }) {
  say(name)
  const { status, output } = await runAside(...command)
  if (output.trim() !== '') console.log(`\n${name}:\n${output}`)
  const failures = status === 0 ? [] : [command.flat().join(' ')]
  return { name, passed: 1 - failures.length, skipped: 0, failures }
}

export const runStaticChecks = () => inLanes(STATIC_CHECKS, runStaticCheck)

export function runVitest() {
  say('unit tests (domain, services, view-models)')
  const file = 'test-results/vitest.json'
  forget(file)
  const status = run(
    ...bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  )
  return resultOf({ name: 'unit', status, file, read: readVitest })
}

function runInBrowsers(folder) {
  say(`browser tests of ${folder} (Chromium and Firefox)`)
  const file = `${folder}/test-results/wtr.json`
  forget(file)
  const status = run(...bin('wtr', '--config', 'wtr.config.mjs'), { cwd: folder })
  return resultOf({ name: `browser: ${folder}`, status, file, read: (json) => json })
}

function runStories() {
  say('stories of packages/ui-kit (Storybook built, axe on every story, pictures compared)')
  const cwd = 'packages/ui-kit'
  const file = `${cwd}/test-results/stories.json`
  forget(file)
  const built = run('pnpm', ['run', 'build-storybook'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const status = built || run('pnpm', ['run', 'test-stories'], { cwd })
  return resultOf({ name: 'stories', status, file, read: readPlaywright })
}

function runEndToEnd() {
  say('end to end (the built shop in Chromium and Firefox)')
  const file = 'e2e/test-results/playwright.json'
  forget(file)
  const E2E_DATA_DIR = mkdtempSync(join(tmpdir(), 'jangteo-e2e-'))
  const env = { ...process.env, E2E_DATA_DIR }
  const status = run(...bin('playwright', 'test', '--config', 'e2e/playwright.config.ts'), { env })
  rmSync(E2E_DATA_DIR, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  return resultOf({ name: 'e2e', status, file, read: readPlaywright })
}

export const SUITES = [
  { name: 'static', run: runStaticChecks },
  { name: 'unit', run: () => [runVitest()] },
  { name: 'browser', run: () => ['packages/ui-kit', 'packages/mfe-kit', 'apps/shell'].map(runInBrowsers) },
  { name: 'stories', run: () => [runStories()] },
  { name: 'e2e', run: () => [runEndToEnd()] },
]
