import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '@jangteo/service-kit/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { firstAnswer } from './first-answer.ts'

let child: ChildProcess
const run = (program: string): ChildProcess => (child = spawn(process.execPath, ['-e', program]))
const ask = async (signal = new AbortController().signal): Promise<Response> =>
  firstAnswer({ url: `http://127.0.0.1:${await freePort()}`, child, said: () => 'its last words', signal })

afterEach(async () => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
})

describe('firstAnswer', () => {
  it.each([
    ['process.exit(3)', '3'],
    ["process.kill(process.pid, 'SIGKILL')", 'SIGKILL'],
  ])('tells how a process ended before it answered: %s', async (program, end) => {
    run(program)
    await expect(ask()).rejects.toThrow(`It ended with ${end}: its last words`)
  })

  it('waits no longer than it is told to', async () => {
    run('setInterval(() => undefined, 1000)')
    await expect(ask(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
