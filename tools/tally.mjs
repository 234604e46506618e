import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

/** @typedef {{ name: string } & import('./read-reports.mjs').Counts} Result */

/** CI shows the end of a long output only: the failures listed there leave room for the rows of the suites. */
const MOST_LISTED = 20

/** Removes a result file, so that a suite which dies early cannot be judged by an older run. */
export function forget(file) {
  rmSync(join(root, file), { force: true })
}

/**
 * Result of a suite from its JSON report. A suite that ended badly, or ran nothing, has failed whatever it reported.
 * @param {{ name: string, status: number, file: string, read: (json: any) => import('./read-reports.mjs').Counts }} suite
 * @returns {Result}
 */
export function resultOf({ name, status, file, read }) {
  const path = join(root, file)
  const counts = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, skipped: 0, failures: [] }
  if (counts.failures.length > 0 || (status === 0 && counts.passed > 0)) return { name, ...counts }
  const reason =
    status === 0 ? 'ran no test' : `ended with status ${status}, although no test is reported as failed`
  return { name, ...counts, failures: [reason] }
}

function rowOf({ name, passed, failures, skipped }) {
  const counts = [`${passed} passed`, `${failures.length} failed`, ...(skipped ? [`${skipped} skipped`] : [])]
  return `${failures.length > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${counts.join(', ')}`
}

function listOf(results) {
  const lines = results.flatMap(({ name, failures }) => failures.map((failure) => `✗ ${name} › ${failure}`))
  const hidden = lines.length - MOST_LISTED
  if (hidden <= 0) return lines
  return [...lines.slice(0, MOST_LISTED), `… and ${hidden} more, named where their suite ran`]
}

/**
 * A row per suite, each failure by name, and the closing line `N passed, N failed`.
 * @param {readonly Result[]} results
 */
export function summaryOf(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0)
  const skipped = sum((result) => result.skipped)
  const parts = [
    results.map(rowOf),
    skipped > 0 ? [`${skipped} skipped, each with its reason beside the test`] : [],
    listOf(results),
    [`${sum(({ passed }) => passed)} passed, ${sum(({ failures }) => failures.length)} failed`],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** Prints the summary and ends the process, with status 1 if anything failed. */
export function report(results) {
  console.log(`\n${summaryOf(results)}`)
  process.exit(results.some(({ failures }) => failures.length > 0) ? 1 : 0)
}
