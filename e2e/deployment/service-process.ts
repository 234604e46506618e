import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort, retryPorts } from '@jangteo/dev-env'
import { hasEnded } from '../support/has-ended.ts'

const SERVICES = fileURLToPath(new URL('../../services/', import.meta.url))

export interface ServiceProcess {
  readonly url: string
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>
  /** Again, on the same port and the same data. */
  start(): Promise<void>
}

/** A service in a process of its own, as it is run without the others. Resolves when it answers. */
export const startService = (
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServiceProcess> =>
  environment['PORT'] === undefined
    ? retryPorts(async () => startOn(String(await freePort()), name, environment))
    : startOn(environment['PORT'], name, environment)

async function startOn(
  port: string,
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const url = `http://127.0.0.1:${port}`
  const env = { ...process.env, LOG_LEVEL: 'fatal', ...environment, PORT: port }
  let child: ChildProcess
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [`${SERVICES}${name}/src/main.ts`], {
      env,
      stdio: ['inherit', 'inherit', 'pipe'],
    })
    await answers(`${url}/healthz`, child)
  }
  await start()
  return {
    url,
    start,
    kill: async () => {
      if (hasEnded(child)) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  child.stderr?.pipe(process.stderr)
  const closed = once(child, 'close')
  for (;;) {
    if (hasEnded(child)) {
      await closed
      throw new Error(`The service ended with ${child.exitCode ?? child.signalCode}: ${complaint}`)
    }
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
