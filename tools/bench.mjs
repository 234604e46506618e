// The numbers of the README, measured now, side by side in one run. Medians; run nothing else meanwhile.
import { run } from './process.mjs'

process.exit(run('node', ['e2e/bench/run.ts', ...process.argv.slice(2)]))
