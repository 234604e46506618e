import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { root } from './process.mjs'
import { byFile, lineOf, reasonOf } from './read-reports.mjs'

const testsOf = (suite, titles = []) => [
  ...suite.tests.map((test) => ({ ...test, titles: [...titles, test.name] })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...titles, inner.name])),
]

/** A file that could not be loaded, or threw outside its tests, counts as one failure. */
function countSession({ testResults, errors, passed, testFile, browser }) {
  const tests = testResults ? testsOf(testResults) : []
  const failed = tests.filter((test) => !test.passed && !test.skipped)
  const brokeOutside = errors.length > 0 || (passed === false && failed.length === 0)
  const line = (...what) => lineOf(`[${browser.name}]`, relative(root, testFile), ...what)
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
    failures: [
      ...failed.map(({ titles, error }) => line(...titles, reasonOf(error?.message))),
      ...(brokeOutside ? [line(reasonOf(errors[0]?.message) || 'broke outside its tests')] : []),
    ],
  }
}

/** The runner judges tests alone: what else is wrong changes the status that it ends with. */
function failRun(lines) {
  for (const line of lines) console.error(`✗ ${line}`)
  process.on('exit', () => (process.exitCode = 1))
}

/**
 * A reporter for @web/test-runner that writes a `Report`, over all browsers, to a file. `checks` look at the whole run and tell
 * what is wrong with it, a line for each; the run then fails.
 * @param {{ file: string, checks?: ((sessions: any[]) => string[])[] }} options
 */
export function jsonReporter({ file, checks = [] }) {
  return {
    stop({ sessions }) {
      const files = byFile(
        sessions.map((session) => [relative(root, session.testFile), countSession(session)]),
      )
      const unmet = checks.flatMap((check) => check(sessions))
      if (unmet.length > 0) failRun(unmet)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify({ files, unmet })}\n`)
    },
  }
}
