import { availableParallelism, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { TokenVerifier } from '@jangteo/service-kit'
import { createTestTokens } from '@jangteo/service-kit/testing'
import { say } from './say.ts'
import { type Row, atMost, median, percentile } from './statistics.ts'

const WARM_UP = 300
const CHECKS = 2_000
const LOOP_MS = 0.1
const GOAL = { limit: 0.3, unit: 'ms' }

/** How long each check took, in milliseconds. */
async function timeChecks(verifier: TokenVerifier, tokens: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const token of tokens) {
    const start = performance.now()
    await verifier.verify(token)
    times.push(performance.now() - start)
  }
  return times
}

/** What a check takes of a processor on all threads, in milliseconds: waiting for one does not count. */
async function workOfCheck(verifier: TokenVerifier, tokens: readonly string[]): Promise<number> {
  const before = process.cpuUsage()
  await timeChecks(verifier, tokens)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / tokens.length
}

/** How long a loop of about the length of a check takes, in milliseconds: whatever is longer waited for a processor. */
function timeLoops(): readonly number[] {
  return Array.from({ length: CHECKS }, () => {
    const start = performance.now()
    let now = start
    while (now - start < LOOP_MS) now = performance.now()
    return now - start
  })
}

/** What the check of an access token costs a request at the gateway, and at every service: for a token that is new there, and for one seen within the minute. */
export async function measureBearerCheck(): Promise<Row[]> {
  say('four thousand access tokens, half of them checked twice')
  const { sign, verifier } = await createTestTokens()
  const signed = (count: number): Promise<readonly string[]> =>
    Promise.all(Array.from({ length: count }, () => sign({ scopes: ['shop'] })))
  const tokens = await signed(WARM_UP + CHECKS)
  const others = await signed(CHECKS)
  const [first = 0, ...later] = await timeChecks(verifier, tokens)
  const cold = later.slice(WARM_UP - 1)
  const work = await workOfCheck(verifier, others)
  const cached = (await timeChecks(verifier, tokens)).slice(WARM_UP)
  const loop = percentile(timeLoops(), 99)
  const [load = 0] = loadavg()
  return [
    { what: 'bearer check, the first of a process', value: `${first.toFixed(3)} ms` },
    atMost('bearer check, token not seen before, median', median(cold), GOAL),
    atMost('bearer check, token not seen before, 99th', percentile(cold, 99), GOAL),
    atMost('bearer check, token not seen before, processor time, mean', work, GOAL),
    atMost('bearer check, token seen before, median', median(cached), GOAL),
    atMost('bearer check, token seen before, 99th', percentile(cached, 99), GOAL),
    { what: 'the machine itself, a loop of 0.100 ms, 99th', value: `${loop.toFixed(3)} ms` },
    {
      what: `processes that wanted one of ${availableParallelism()} cores in this minute`,
      value: load.toFixed(1),
    },
  ]
}
