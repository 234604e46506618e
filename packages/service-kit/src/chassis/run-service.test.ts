import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../testing/fixtures/example-service.ts', import.meta.url))

let directory: string
let child: ChildProcessByStdio<null, Readable, Readable>
let exited: Promise<number | null>
let output: string

const run = (environment: Record<string, string>): void => {
  output = ''
  child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], DATA_DIR: directory, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'jangteo-run-'))
})
afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL')
    await exited
  }
  await rm(directory, { recursive: true, force: true })
})

it('finishes the request in flight when it is told to stop, and lets the next start take over', async () => {
  run({ GREETING: 'hello' })
  await expect.poll(() => output).toMatch(/"url":"http:\/\/127\.0\.0\.1:\d+"/)
  const url = /"url":"([^"]+)"/.exec(output)?.[1] ?? ''
  const inFlight = fetch(`${url}/slow`)
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await (await inFlight).json()).toEqual({ greeting: 'hello' })
  expect(await exited).toBe(0)

  run({ GREETING: 'again' })
  await expect.poll(() => output).toContain('is listening')
})

it('says what is wrong with its configuration and fails', async () => {
  run({ PORT: '123456' })
  expect(await exited).toBe(1)
  expect(output).toContain('example cannot start: The configuration is not usable:')
  expect(output).toContain('PORT is "123456"; expected integer, at least 0, at most 65535')
  expect(output).not.toContain('    at ')
})
