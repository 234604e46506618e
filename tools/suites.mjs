import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { inLanes } from './lanes.mjs'
import { run, runAside, say } from './process.mjs'
import { readPlaywright, readVitest } from './read-reports.mjs'
import { forget, reportOf, resultOf, setAside, withSecondTry } from './tally.mjs'
import { errorsFile, errorsFound } from './vitest-errors.mjs'

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

/** Of the whole suite, or of some of its files. */
const sayFiles = (what, files) => say(files.length > 0 ? `once more: ${files.join(', ')}` : what)

/** Before a first or a second try; a second one leaves the report of the first. */
const makeRoomFor = (file, files) => (files.length > 0 ? setAside(file) : forget(file))

function runUnitTests(files) {
  sayFiles('unit tests (domain, services, view-models)', files)
  const file = 'test-results/vitest.json'
  makeRoomFor(file, files)
  forget(errorsFile)
  const reporters = ['default', 'json', './tools/vitest-errors.mjs'].map((name) => `--reporter=${name}`)
  const status = run(...bin('vitest', 'run', ...reporters, `--outputFile.json=${file}`, ...files))
  return reportOf({ status, file, read: (found) => readVitest({ ...found, errors: errorsFound() }) })
}

export const runVitest = () => resultOf('unit', withSecondTry(runUnitTests))

const filesOption = (folder, files) => {
  const paths = files.map((file) => relative(folder, file))
  return paths.length > 0 ? ['--files', ...paths] : []
}

const runBrowserTests = (folder) => (files) => {
  sayFiles(`browser tests of ${folder} (Chromium and Firefox)`, files)
  const file = `${folder}/test-results/wtr.json`
  makeRoomFor(file, files)
  const status = run(...bin('wtr', '--config', 'wtr.config.mjs', ...filesOption(folder, files)), {
    cwd: folder,
  })
  return reportOf({ status, file, read: (json) => json })
}

const runInBrowsers = (folder) => resultOf(`browser: ${folder}`, withSecondTry(runBrowserTests(folder)))

function runStories() {
  say('stories of packages/ui-kit (Storybook built, axe on every story, pictures compared)')
  const cwd = 'packages/ui-kit'
  const file = `${cwd}/test-results/stories.json`
  forget(file)
  const built = run('pnpm', ['run', 'build-storybook'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const status = built || run('pnpm', ['run', 'test-stories'], { cwd })
  return resultOf('stories', reportOf({ status, file, read: readPlaywright }))
}

function runEndToEnd() {
  say('end to end (the built shop in Chromium and Firefox)')
  const file = 'e2e/test-results/playwright.json'
  forget(file)
  const E2E_DATA_DIR = mkdtempSync(join(tmpdir(), 'jangteo-e2e-'))
  const env = { ...process.env, E2E_DATA_DIR }
  const status = run(...bin('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--retries=1'), {
    env,
  })
  rmSync(E2E_DATA_DIR, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  return resultOf('e2e', reportOf({ status, file, read: readPlaywright }))
}

export const SUITES = [
  { name: 'static', run: runStaticChecks },
  { name: 'unit', run: () => [runVitest()] },
  { name: 'browser', run: () => ['packages/ui-kit', 'packages/mfe-kit', 'apps/shell'].map(runInBrowsers) },
  { name: 'stories', run: () => [runStories()] },
  { name: 'e2e', run: () => [runEndToEnd()] },
]
