import { stripVTControlCharacters } from 'node:util'
import type { Environment } from '../identity/environment.ts'
import type { Io } from './io.ts'

/** The part of a process that people and pipes see. */
export interface Streams {
  readonly stdout: Pick<NodeJS.WriteStream, 'write' | 'on' | 'isTTY'>
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>
  readonly env: Environment
}

const ERASE_LINE = '\r\u001b[2K'

/** Lines on both streams, styled on a terminal only; in-place progress where stderr is one. A reader that has seen enough, as `head`, is no fault. */
export function connectTerminal({ stdout, stderr, env }: Streams): Pick<Io, 'out' | 'err' | 'draw'> {
  let isDrawn = false
  const erase = (): void => {
    if (isDrawn) stderr.write(ERASE_LINE)
    isDrawn = false
  }
  const draw = (text: string): void => {
    stderr.write(`${ERASE_LINE}${text}`)
    isDrawn = true
  }
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const isStyled = stdout.isTTY && !env.NO_COLOR
  const styled = (line: string): string => (isStyled ? line : stripVTControlCharacters(line))
  return {
    out: (line) => (erase(), void stdout.write(`${styled(line)}\n`)),
    err: (line) => (erase(), void stderr.write(`${line}\n`)),
    ...(stderr.isTTY && { draw }),
  }
}
