import type { Io } from './io.ts'

/** Says which step of a long command begins. */
export type NextStep = (what: string) => void

/** `[2/4] upload`, on stderr: never among what a command answers. */
export function countSteps(io: Pick<Io, 'err'>, total: number): NextStep {
  let done = 0
  return (what) => io.err(`[${(done += 1)}/${total}] ${what}`)
}

const CELLS = 20

/** `━━━━━╌╌╌╌╌`, filled from 0 to 1. */
export function bar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * CELLS)
  return '━'.repeat(filled) + '╌'.repeat(CELLS - filled)
}
