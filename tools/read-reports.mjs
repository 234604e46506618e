import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './process.mjs'

/**
 * What a test runner's report comes to. `failures` holds a line for each: the file, the test and the reason.
 * @typedef {{ passed: number, skipped: number, failures: string[] }} Counts
 */

const LONGEST_REASON = 200

/** The first line of what a runner says. */
export const reasonOf = (message = '') =>
  stripVTControlCharacters(message).trim().split('\n', 1)[0].slice(0, LONGEST_REASON)

/** Parts that are empty are left out. */
export const lineOf = (...parts) => parts.filter(Boolean).join(' › ')

/** Of Vitest's `json` reporter. A file that cannot be loaded, or whose process ends within it, is a failure itself. */
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
      ...failed.map(({ file, ancestorTitles, title, failureMessages }) =>
        lineOf(file, ...ancestorTitles, title, reasonOf(failureMessages[0])),
      ),
      ...broken.map(({ name, message }) =>
        lineOf(relative(root, name), reasonOf(message) || 'did not come to its end'),
      ),
    ],
  }
}

function testsOf({ suites = [], specs = [], ...suite }, titles = []) {
  const own = suite.title === suite.file ? titles : [...titles, suite.title]
  const tests = specs.flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, projectName, results = [] }) => {
      const project = projectName && `[${projectName}]`
      const reason = reasonOf(results.find(({ error }) => error)?.error.message)
      return { status, line: lineOf(project, `${file}:${line}`, ...own, title, reason) }
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
    failures: [...failed.map(({ line }) => line), ...errors.map(({ message }) => reasonOf(message))],
  }
}
