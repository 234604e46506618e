import type { Environment } from '../identity/environment.ts'
import type { Io } from '../terminal/io.ts'

export interface RecordingIo extends Io {
  readonly results: string[]
  readonly messages: string[]
  /** Seconds of each wait; none of them passes. */
  readonly waits: number[]
}

/** Keeps what a command says. */
export function createRecordingIo(env: Environment = {}, cwd = process.cwd()): RecordingIo {
  const results: string[] = []
  const messages: string[] = []
  const waits: number[] = []
  return {
    env,
    cwd,
    results,
    messages,
    waits,
    wait: async (seconds) => void waits.push(seconds),
    out: (line) => void results.push(line),
    err: (line) => void messages.push(line),
  }
}
