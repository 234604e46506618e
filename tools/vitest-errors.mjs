import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './process.mjs'

/** Relative to the root. */
export const errorsFile = 'test-results/vitest-errors.json'
const path = join(root, errorsFile)

/** Of the last run; none where it did not come to its end, which its status tells. */
export const errorsFound = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [])

/** A reporter for Vitest that writes what went wrong outside of tests: the `json` reporter says nothing of it. */
export default class VitestErrors {
  onTestRunEnd(_modules, errors) {
    mkdirSync(dirname(path), { recursive: true })
    const messages = errors.map(({ message, cause }) => [message, cause?.message].filter(Boolean).join(' '))
    writeFileSync(path, `${JSON.stringify(messages)}\n`)
  }
}
