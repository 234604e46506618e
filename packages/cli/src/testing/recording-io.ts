import type { Environment } from '../registry/access-token.ts'
import type { Io } from '../terminal/io.ts'

export interface RecordingIo extends Io {
  readonly results: string[]
  readonly messages: string[]
}

/** Keeps what a command says. */
export function createRecordingIo(env: Environment = {}, cwd = process.cwd()): RecordingIo {
  const results: string[] = []
  const messages: string[] = []
  return {
    env,
    cwd,
    results,
    messages,
    out: (line) => void results.push(line),
    err: (line) => void messages.push(line),
  }
}
