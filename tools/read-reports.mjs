import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './process.mjs'

/**
 * What the tests of a file come to. `failures` holds a line for each: the file, the test and the reason.
 * @typedef {{ passed: number, skipped: number, failures: string[] }} Counts
 *
 * What a test runner's report comes to: by file, relative to the root; what is wrong with the run itself; the lines of tests
 * that passed at their second try.
 * @typedef {{ files: Record<string, Counts>, unmet?: string[], secondTries?: string[] }} Report
 */

const LONGEST_REASON = 200

/** The first line of what a runner says. */
export const reasonOf = (message = '') =>
  stripVTControlCharacters(message).trim().split('\n', 1)[0].slice(0, LONGEST_REASON)

/** Parts that are empty are left out. */
export const lineOf = (...parts) => parts.filter(Boolean).join(' › ')

const count = (tests, ...states) => tests.filter(({ status }) => states.includes(status)).length

function countVitestFile(file, { status, message, assertionResults: tests }) {
  const failures = tests
    .filter((test) => test.status === 'failed')
    .map(({ ancestorTitles, title, failureMessages }) =>
      lineOf(file, ...ancestorTitles, title, reasonOf(failureMessages[0])),
    )
  const isBroken = status === 'failed' && failures.length === 0
  return {
    passed: count(tests, 'passed'),
    skipped: tests.length - count(tests, 'passed', 'failed'),
    failures: isBroken ? [lineOf(file, reasonOf(message) || 'did not come to its end')] : failures,
  }
}

/**
 * Of Vitest's `json` reporter. A file that cannot be loaded, or whose process ends within it, is a failure itself.
 * @returns {Report}
 */
export function readVitest({ testResults }) {
  const fileOf = ({ name }) => relative(root, name)
  return {
    files: Object.fromEntries(
      testResults.map((result) => [fileOf(result), countVitestFile(fileOf(result), result)]),
    ),
  }
}

function testsOf({ suites = [], specs = [], ...suite }, titles = []) {
  const own = suite.title === suite.file ? titles : [...titles, suite.title]
  const tests = specs.flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, projectName, results = [] }) => {
      const project = projectName && `[${projectName}]`
      const reason = reasonOf(results.find(({ error }) => error)?.error.message)
      return { file, status, line: lineOf(project, `${file}:${line}`, ...own, title, reason) }
    }),
  )
  return [...tests, ...suites.flatMap((inner) => testsOf(inner, own))]
}

const linesOf = (tests, state) => tests.filter(({ status }) => status === state).map(({ line }) => line)

/**
 * Of Playwright's `json` reporter.
 * @returns {Report}
 */
export function readPlaywright({ suites, errors }) {
  const tests = suites.flatMap((suite) => testsOf(suite))
  const countFile = (own) => ({
    passed: count(own, 'expected', 'flaky'),
    skipped: count(own, 'skipped'),
    failures: linesOf(own, 'unexpected'),
  })
  const byFile = Map.groupBy(tests, ({ file }) => file)
  return {
    files: Object.fromEntries([...byFile].map(([file, own]) => [file, countFile(own)])),
    unmet: errors.map(({ message }) => reasonOf(message)),
    secondTries: linesOf(tests, 'flaky'),
  }
}
