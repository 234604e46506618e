import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

/**
 * @typedef {import('./read-reports.mjs').Report} Report
 * @typedef {import('./read-reports.mjs').Counts} Counts
 * @typedef {{ name: string, secondTries?: string[] } & Counts} Result
 */

/** Browsers and machines that are shared lose a press or a process now and then. What fails more often is wrong. */
export const MOST_SECOND_TRIES = 2

/** CI shows the end of a long output only: the failures listed there leave room for the rows of the suites. */
const MOST_LISTED = 20

/** Removes a result file, so that a suite which dies early cannot be judged by an older run. */
export function forget(file) {
  rmSync(join(root, file), { force: true })
}

/** Of the first try, for whoever asks why there was a second. */
export const setAside = (file) =>
  renameSync(join(root, file), join(root, file.replace(/\.json$/, '.first.json')))

const NOTHING = { passed: 0, skipped: 0, failures: [] }

function totalOf({ files, unmet = [], secondTries = [] }) {
  const sum = (key) => Object.values(files).reduce((total, counts) => total + counts[key], 0)
  const failures = [...Object.values(files).flatMap((counts) => counts.failures), ...unmet]
  return { passed: sum('passed'), skipped: sum('skipped'), failures, secondTries }
}

/**
 * Report of a suite that has run. One that ended badly, or ran nothing, has failed whatever it reported.
 * @param {{ status: number, file: string, read: (json: any) => Report }} suite
 * @returns {Report}
 */
export function reportOf({ status, file, read }) {
  const path = join(root, file)
  const found = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { files: {} }
  const { passed, failures } = totalOf(found)
  if (failures.length > 0 || (status === 0 && passed > 0)) return found
  const reason =
    status === 0 ? 'ran no test' : `ended with status ${status}, although no test is reported as failed`
  return { ...found, unmet: [reason] }
}

/**
 * @param {string} name
 * @param {Report} found
 * @returns {Result}
 */
export const resultOf = (name, found) => ({ name, ...totalOf(found) })

/** All that failed has passed: nothing is left out or gone. */
const hasMendedItself = (before, after) =>
  after !== undefined && after.failures.length === 0 && after.passed >= before.passed + before.failures.length

/**
 * Runs a suite, and once more the files in which a few tests failed. What passes then is named, and counts as passed.
 * @param {(files: string[]) => Report} runFiles no files stand for all
 * @returns {Report}
 */
export function withSecondTry(runFiles) {
  const first = runFiles([])
  const { failures } = totalOf(first)
  const failed = Object.keys(first.files).filter((file) => first.files[file].failures.length > 0)
  const isWorthIt = failures.length <= MOST_SECOND_TRIES && failed.length > 0 && !first.unmet?.length
  if (!isWorthIt) return first
  const second = runFiles(failed)
  const isMended = failed.every((file) => hasMendedItself(first.files[file], second.files[file]))
  if (!isMended || totalOf(second).failures.length > 0) return first
  return { files: { ...first.files, ...second.files }, secondTries: failures }
}

function rowOf({ name, passed, failures, skipped, secondTries = [] }) {
  const counts = [
    `${passed} passed`,
    `${failures.length} failed`,
    ...(skipped ? [`${skipped} skipped`] : []),
    ...(secondTries.length > 0 ? [`${secondTries.length} at the second try`] : []),
  ]
  return `${failures.length > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${counts.join(', ')}`
}

function listOf(lines) {
  const hidden = lines.length - MOST_LISTED
  if (hidden <= 0) return lines
  return [...lines.slice(0, MOST_LISTED), `… and ${hidden} more, named where their suite ran`]
}

const linesOf = (results, mark, key) =>
  results.flatMap((result) => (result[key] ?? []).map((line) => `${mark} ${result.name} › ${line}`))

/** Second tries of all suites together, as one failure where they are too many. */
function judged(results) {
  const tries = linesOf(results, '~', 'secondTries').length
  if (tries <= MOST_SECOND_TRIES) return results
  const failure = `${tries} tests passed at the second try only; ${MOST_SECOND_TRIES} may`
  return [...results, { ...NOTHING, name: 'second tries', failures: [failure] }]
}

/**
 * A row per suite, each failure and each second try by name, and the closing line `N passed, N failed`.
 * @param {readonly Result[]} found
 */
export function summaryOf(found) {
  const results = judged(found)
  const sum = (count) => results.reduce((total, result) => total + count(result), 0)
  const skipped = sum((result) => result.skipped)
  const parts = [
    results.map(rowOf),
    skipped > 0 ? [`${skipped} skipped, each with its reason beside the test`] : [],
    listOf(linesOf(results, '~', 'secondTries')),
    listOf(linesOf(results, '✗', 'failures')),
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
  process.exit(judged(results).some(({ failures }) => failures.length > 0) ? 1 : 0)
}
