import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)]

/** A file that could not be loaded, or threw outside its tests, counts as one failure. */
function countSession({ testResults, errors, passed }) {
  const tests = testResults ? testsOf(testResults) : []
  const failed = tests.filter((test) => !test.passed && !test.skipped).length
  const brokeOutside = errors.length > 0 || (passed === false && failed === 0)
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failed + (brokeOutside ? 1 : 0),
    skipped: tests.filter((test) => test.skipped).length,
  }
}

/**
 * A reporter for @web/test-runner that writes `{ passed, failed, skipped }`, summed over all browsers, to a file.
 * @param {{ file: string }} options
 */
export function jsonReporter({ file }) {
  return {
    stop({ sessions }) {
      const counts = sessions.map(countSession)
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
      const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify(totals)}\n`)
    },
  }
}
