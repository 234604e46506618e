import type { Environment } from '../registry/access-token.ts'
import type { Io } from '../terminal/io.ts'

export interface RecordingIo extends Io {
  readonly results: string[]
  readonly messages: string[]
}

/** Keeps what a command says. */
export function createRecordingIo(env: Environment = {}): RecordingIo {
  const results: string[] = []
  const messages: string[] = []
  return {
    env,
    results,
    messages,
    out: (line) => void results.push(line),
    err: (line) => void messages.push(line),
  }
}
