// Everything that needs no browser and no server: format, lint, types, import directions, unused code, unit tests.
import { STATIC_CHECKS, runStaticCheck, runVitest } from './suites.mjs'
import { report } from './tally.mjs'

const results = []
for (const check of STATIC_CHECKS) results.push(runStaticCheck(check))
results.push(runVitest())
report(results)
