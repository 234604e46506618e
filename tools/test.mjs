// The whole proof: static checks, unit tests, elements and shell in real browsers, the shop end to end.
// `npm test -- unit e2e` runs only the named suites.
import { SUITES } from './suites.mjs'
import { report } from './tally.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name))
if (unknown.length > 0) {
  console.error(`Unknown suite: ${unknown.join(', ')}. One of: ${SUITES.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const chosen = SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const results = []
for (const suite of chosen) results.push(...(await suite.run()))
report(results)
