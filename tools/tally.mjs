import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Result */

/** Removes a result file, so that a suite which dies early cannot be judged by an older run. */
export function forget(file) {
  rmSync(join(root, file), { force: true })
}

/**
 * Result of a suite from its JSON report. A suite that ended badly, or ran nothing, counts as failed whatever it reported.
 * @param {{ name: string, status: number, file: string, read: (json: any) => Omit<Result, 'name'> }} suite
 * @returns {Result}
 */
export function resultOf({ name, status, file, read }) {
  const path = join(root, file)
  const counts = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  const isUnexplained = status !== 0 && counts.failed === 0
  const ranNothing = counts.passed + counts.failed === 0
  return { name, ...counts, failed: counts.failed + (isUnexplained || ranNothing ? 1 : 0) }
}

/** Prints a row per suite and the closing line `N passed, N failed`, and ends the process. */
export function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log('')
  for (const { name, passed, failed, skipped } of results)
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(28)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    )
  const skipped = sum('skipped')
  if (skipped > 0) console.log(`\n${skipped} skipped, each with its reason beside the test`)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(sum('failed') > 0 ? 1 : 0)
}
