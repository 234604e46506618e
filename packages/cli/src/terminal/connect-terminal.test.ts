import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { connectTerminal } from './connect-terminal.ts'

function streams(isTTY: boolean, env = {}) {
  const written = { out: '', err: '' }
  const write = (stream: 'out' | 'err') => (text: string) => Boolean((written[stream] += text))
  const stdout = Object.assign(new EventEmitter(), { isTTY, write: write('out') })
  const stderr = { isTTY, write: write('err') }
  return { written, stdout, terminal: connectTerminal({ stdout, stderr, env } as never) }
}

it('draws progress in place, and takes it away before a line', () => {
  const { written, terminal } = streams(true)
  terminal.draw?.('1 of 2')
  terminal.draw?.('2 of 2')
  terminal.out('done')
  terminal.err('really')
  expect(written.err).toBe('\r\u001b[2K1 of 2\r\u001b[2K2 of 2\r\u001b[2Kreally\n')
  expect(written.out).toBe('done\n')
})

it('draws nothing where no terminal would show it', () => {
  expect(streams(false).terminal.draw).toBeUndefined()
})

it('goes on where the reader of a pipe has seen enough, and with nothing else', () => {
  const { stdout } = streams(false)
  const failure = (code: string): Error => Object.assign(new Error(code), { code })
  expect(() => stdout.emit('error', failure('EPIPE'))).not.toThrow()
  expect(() => stdout.emit('error', failure('ENOSPC'))).toThrow('ENOSPC')
})

it.each([
  [true, {}, '\u001b[1mbold\u001b[22m\n'],
  [true, { NO_COLOR: 'yes' }, 'bold\n'],
  [false, {}, 'bold\n'],
])('styles what is read on a terminal (%s) unless %j forbids it', (isTTY, env, expected) => {
  const { written, terminal } = streams(isTTY, env)
  terminal.out('\u001b[1mbold\u001b[22m')
  expect(written.out).toBe(expected)
})
