import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  findPostgres,
  freePort,
  retryPorts,
  startTestPostgres,
  type TestPostgres,
} from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPOSITORY } from './repository.ts'
import { firstAnswer } from './testing/first-answer.ts'

const services = await readdir(join(REPOSITORY, 'services'))
const hasPostgres = (await findPostgres()) !== undefined
const SECRET = 'a-secret-of-the-tests'
/** What each needs to be ready beside its database. */
const NOT_READY_ALONE: Readonly<Record<string, string>> = { composer: 'releases', gateway: 'pages' }

let dataDir: string
let server: TestPostgres | undefined
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jangteo-alone-'))
  server = hasPostgres ? await startTestPostgres() : undefined
})
afterAll(async () => {
  await server?.stop()
  await rm(dataDir, { recursive: true })
})

async function environmentOf(service: string): Promise<NodeJS.ProcessEnv> {
  return {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ORDER_CLIENT_SECRET: SECRET,
    CLI_CLIENT_SECRET: SECRET,
    PAYMENT_SERVER_KEY: SECRET,
    ...(server && {
      [`DATABASE_URL_${service.toUpperCase().replaceAll('-', '_')}`]: await server.createDatabase(
        service.replaceAll('-', '_'),
      ),
    }),
  }
}

/** Whether any process of the group that `leader` started is still there. */
function isAnyoneLeft(leader: number): boolean {
  try {
    process.kill(-leader, 0)
    return true
  } catch {
    return false
  }
}

/** Resolves with the first answer to `/healthz`. */
async function startAlone(service: string, environment: NodeJS.ProcessEnv, signal: AbortSignal) {
  const port = await freePort()
  const env = { ...environment, PORT: String(port) }
  const main = join(REPOSITORY, 'services', service, 'src/main.ts')
  const child = spawn(process.execPath, [main], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const pid = child.pid ?? expect.fail('it did not start')
  let output = ''
  const said = (): string => output
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const end = (): void => {
    if (isAnyoneLeft(pid)) process.kill(-pid, 'SIGKILL')
  }
  const url = `http://127.0.0.1:${port}`
  try {
    return {
      url,
      child,
      pid,
      said,
      end,
      health: await firstAnswer({ url: `${url}/healthz`, child, said, signal }),
    }
  } catch (error) {
    end()
    throw error
  }
}

describe.each(services)('%s on its own', (service) => {
  it('starts, answers its probes, and is gone after SIGTERM', { timeout: 120_000 }, async ({ signal }) => {
    const environment = await environmentOf(service)
    const { url, child, pid, said, end, health } = await retryPorts(() =>
      startAlone(service, environment, signal),
    )
    try {
      expect(health.status).toBe(200)
      const readiness = await fetch(`${url}/readyz`)
      const missing = NOT_READY_ALONE[service]
      expect(await readiness.json()).toMatchObject(
        missing === undefined ? { status: 'ready' } : { code: 'not-ready', failing: [missing] },
      )
      expect(readiness.status).toBe(missing === undefined ? 200 : 503)
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await exited, said()).toEqual([0, null])
      expect(isAnyoneLeft(pid)).toBe(false)
    } finally {
      end()
    }
  })
})
