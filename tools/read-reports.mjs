import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './process.mjs'

/**
 * What the tests of a file, in all projects or browsers, come to. `failures` holds a line for each: the file, the test and the reason.
 * @typedef {{ passed: number, skipped: number, failures: string[] }} Counts
 *
 * What a test runner's report comes to: by file, as the runner names it; what is wrong with the run itself; the lines of tests
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

function countVitestFile(file, { status, message, assertionResults: tests }, end) {
  const failures = tests
    .filter((test) => test.status === 'failed')
    .map(({ ancestorTitles, title, failureMessages }) =>
      lineOf(file, ...ancestorTitles, title, reasonOf(failureMessages[0])),
    )
  const isBroken = status === 'failed' && failures.length === 0
  return {
    passed: count(tests, 'passed'),
    skipped: tests.length - count(tests, 'passed', 'failed'),
    failures: isBroken ? [lineOf(file, reasonOf(message || end) || 'did not come to its end')] : failures,
  }
}

const together = (one, other) => ({
  passed: one.passed + other.passed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
})

/**
 * The counts of each file, of all that say something about it.
 * @param {readonly (readonly [string, Counts])[]} entries
 * @returns {Record<string, Counts>}
 */
export function byFile(entries) {
  const files = {}
  for (const [file, counts] of entries) files[file] = files[file] ? together(files[file], counts) : counts
  return files
}

/**
 * Of Vitest's `json` reporter, and of the errors that no test is to blame for, which that leaves out. A file that cannot be
 * loaded, or whose process ends within it, is a failure itself.
 * @returns {Report}
 */
export function readVitest({ testResults, errors = [] }) {
  const lost = testResults.filter(({ assertionResults: tests }) => count(tests, 'pending') > 0)
  const isEndOf = (error) => (file) => error.startsWith('[vitest-pool]') && error.includes(file.name)
  const entries = testResults.map((result) => {
    const file = relative(root, result.name)
    const end = errors.find((error) => isEndOf(error)(result))
    return [file, countVitestFile(file, result, end)]
  })
  return {
    files: byFile(entries),
    unmet: errors.filter((error) => !lost.some(isEndOf(error))).map(reasonOf),
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
  const own = Map.groupBy(tests, ({ file }) => file)
  return {
    files: byFile([...own].map(([file, tests]) => [file, countFile(tests)])),
    unmet: errors.map(({ message }) => reasonOf(message)),
    secondTries: linesOf(tests, 'flaky'),
  }
}
