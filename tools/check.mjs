// Everything that needs no browser and no server: format, lint, types, import directions, unused code, unit tests.
import { runStaticChecks, runVitest } from './suites.mjs'
import { report } from './tally.mjs'

report([...(await runStaticChecks()), runVitest()])
