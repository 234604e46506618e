import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { root } from './process.mjs'
import { readPlaywright, readVitest } from './read-reports.mjs'
import { jsonReporter } from './wtr-json-reporter.mjs'

it('reads which tests of Vitest failed and why, and which files could not be loaded or did not end', () => {
  const test = (status, title, ...failureMessages) => ({
    status,
    title,
    ancestorTitles: ['a cart'],
    failureMessages,
  })
  const testResults = [
    {
      name: join(root, 'apps/cart.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [
        test('passed', 'adds'),
        test('failed', 'removes', 'Error: 2, not 1\n    at …'),
        test('skipped', 'waits'),
      ],
    },
    {
      name: join(root, 'apps/died.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [test('passed', 'starts'), test('pending', 'ends its process')],
    },
    {
      name: join(root, 'apps/broken.test.ts'),
      status: 'failed',
      message: "\u001b[31mCannot find module './gone.ts'\u001b[39m\nRequire stack",
      assertionResults: [],
    },
  ]
  const end = `[vitest-pool]: Worker exited while running ${join(root, 'apps/died.test.ts')}`
  const errors = [end, 'nobody caught it\n    at …']
  expect(readVitest({ testResults, errors })).toEqual({
    unmet: ['nobody caught it'],
    files: {
      'apps/cart.test.ts': {
        passed: 1,
        skipped: 1,
        failures: ['apps/cart.test.ts › a cart › removes › Error: 2, not 1'],
      },
      'apps/died.test.ts': {
        passed: 1,
        skipped: 1,
        failures: [`apps/died.test.ts › ${end}`],
      },
      'apps/broken.test.ts': {
        passed: 0,
        skipped: 0,
        failures: ["apps/broken.test.ts › Cannot find module './gone.ts'"],
      },
    },
  })
})

it('reads that a process of Vitest ended where no file was lost to it, and the same file in two projects', () => {
  const assertionResults = [{ status: 'passed', title: 'adds', ancestorTitles: [], failureMessages: [] }]
  const well = { name: join(root, 'a.test.ts'), status: 'passed', message: '', assertionResults }
  const errors = ['[vitest-pool]: Worker forks emitted error.']
  expect(readVitest({ testResults: [well, well], errors })).toEqual({
    files: { 'a.test.ts': { passed: 2, skipped: 0, failures: [] } },
    unmet: errors,
  })
})

it('reads which tests of Playwright failed in which browser, and why nothing ran', () => {
  const spec = (title, ...tests) => ({ title, file: 'buy.spec.ts', line: 9, tests })
  const inFirefox = (status, ...results) => ({ status, projectName: 'firefox', results })
  const refusal = { error: { message: '\u001b[31mError: the card was refused\u001b[39m\n    at …' } }
  const buy = {
    title: 'buy.spec.ts',
    file: 'buy.spec.ts',
    specs: [spec('pays', inFirefox('expected'), inFirefox('flaky'), { status: 'skipped', projectName: '' })],
    suites: [
      { title: 'a guest', file: 'buy.spec.ts', specs: [spec('buys', inFirefox('unexpected', refusal))] },
    ],
  }
  const errors = [{ message: 'Error: Timed out waiting 180000ms from config.webServer.\n    at …' }]
  expect(readPlaywright({ suites: [buy], errors })).toEqual({
    files: {
      'buy.spec.ts': {
        passed: 2,
        skipped: 1,
        failures: ['[firefox] › buy.spec.ts:9 › a guest › buys › Error: the card was refused'],
      },
    },
    unmet: ['Error: Timed out waiting 180000ms from config.webServer.'],
    secondTries: ['[firefox] › buy.spec.ts:9 › pays'],
  })
})

it('reports of the browser tests which failed in which browser, and which files broke', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jangteo-wtr-'))
  const testFile = join(root, 'packages/ui-kit/src/card/card.test.ts')
  const session = { testFile, browser: { name: 'Firefox' }, errors: [], passed: true }
  const tests = [
    { name: 'opens', passed: true, skipped: false },
    { name: 'waits', passed: false, skipped: true },
    {
      name: 'closes',
      passed: false,
      skipped: false,
      error: { message: 'expected true to equal false\n+ …' },
    },
  ]
  const testResults = { name: '', tests: [], suites: [{ name: 'jt-card', tests, suites: [] }] }
  const file = join(folder, 'report.json')
  const sessions = [
    { ...session, testResults, passed: false },
    { ...session, errors: [{ message: 'is not defined\n at …' }] },
    { ...session, passed: false },
  ]
  jsonReporter({ file }).stop({ sessions })
  const report = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  expect(report).toEqual({
    files: {
      'packages/ui-kit/src/card/card.test.ts': {
        passed: 1,
        skipped: 1,
        failures: [
          '[Firefox] › packages/ui-kit/src/card/card.test.ts › jt-card › closes › expected true to equal false',
          '[Firefox] › packages/ui-kit/src/card/card.test.ts › is not defined',
          '[Firefox] › packages/ui-kit/src/card/card.test.ts › broke outside its tests',
        ],
      },
    },
    unmet: [],
  })
})

it('fails a run of browser tests that a check of the whole run finds wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jangteo-wtr-'))
  const file = join(folder, 'report.json')
  const reporter = pathToFileURL(join(root, 'tools/wtr-json-reporter.mjs'))
  const runWith = (found) =>
    spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { jsonReporter } from ${JSON.stringify(reporter)}
      jsonReporter({ file: ${JSON.stringify(file)}, checks: [() => ${JSON.stringify(found)}] }).stop({ sessions: [] })
      process.exit(0)`,
    ])
  expect(runWith([]).status).toBe(0)
  const { status, stderr } = runWith(['README.md › is stale'])
  expect([status, String(stderr)]).toEqual([1, '✗ README.md › is stale\n'])
  expect(JSON.parse(readFileSync(file, 'utf8')).unmet).toEqual(['README.md › is stale'])
  rmSync(folder, { recursive: true })
})
