import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './process.mjs'

/**
 * What a test runner's report comes to. `failures` holds a line for each: the file, the test, and where it helps the reason.
 * @typedef {{ passed: number, skipped: number, failures: string[] }} Counts
 */

const firstLine = (message = '') => stripVTControlCharacters(message).trim().split('\n', 1)[0]
const lineOf = (...parts) => parts.filter(Boolean).join(' › ')

/** Of Vitest's `json` reporter. A file that cannot be loaded has no tests to count: it is a failure itself. */
export function readVitest({ testResults }) {
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: relative(root, file.name) })),
  )
  const failed = tests.filter(({ status }) => status === 'failed')
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).length,
    failures: [
      ...failed.map(({ file, ancestorTitles, title }) => lineOf(file, ...ancestorTitles, title)),
      ...broken.map(({ name, message }) => lineOf(relative(root, name), firstLine(message))),
    ],
  }
}

function testsOf({ suites = [], specs = [], ...suite }, titles = []) {
  const own = suite.title === suite.file ? titles : [...titles, suite.title]
  const tests = specs.flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, projectName }) => {
      const project = projectName && `[${projectName}]`
      return { status, line: lineOf(project, `${file}:${line}`, ...own, title) }
    }),
  )
  return [...tests, ...suites.flatMap((inner) => testsOf(inner, own))]
}

/** Of Playwright's `json` reporter. A test that passes only at the second try has failed. */
export function readPlaywright({ suites, errors }) {
  const tests = suites.flatMap((suite) => testsOf(suite))
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    failures: [...failed.map(({ line }) => line), ...errors.map(({ message }) => firstLine(message))],
  }
}
