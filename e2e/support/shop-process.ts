import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort, retryPorts } from '@jangteo/dev-env'
import { hasEnded } from './has-ended.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ShopProcess {
  readonly url: string
  readonly identityUrl: string
  readonly paymentUrl: string
  readonly process: ChildProcess
  /** Everything it printed so far. */
  output(): string
  /** SIGTERM, then resolves with the exit code. */
  stop(): Promise<number>
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>
}

export interface ShopPorts {
  readonly gateway: number
  readonly identity: number
  readonly payment: number
}

export interface ShopOptions {
  readonly dataDir: string
  /** Default: this repository. */
  readonly repository?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Default: the start script itself; `['npm', 'start']` measures what a person types. */
  readonly command?: readonly [string, ...string[]]
  /** Same ports as an earlier process, to start it again. */
  readonly ports?: ShopPorts
}

const ENDED_BY_SIGNAL = -1

const exited = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) =>
    hasEnded(child)
      ? resolve(child.exitCode ?? ENDED_BY_SIGNAL)
      : child.once('exit', (code) => resolve(code ?? ENDED_BY_SIGNAL)),
  )

export const freePorts = async (): Promise<ShopPorts> => ({
  gateway: await freePort(),
  identity: await freePort(),
  payment: await freePort(),
})

/** Starts a shop of its own and resolves when its first page answers 200. Rejects, with what it printed, where it ends before. */
export const startShop = (options: ShopOptions): Promise<ShopProcess> =>
  options.ports === undefined
    ? retryPorts(async () => startOn(await freePorts(), options))
    : startOn(options.ports, options)

async function startOn(
  { gateway, identity, payment }: ShopPorts,
  options: ShopOptions,
): Promise<ShopProcess> {
  const [program, ...args] = options.command ?? ['node', 'packages/dev-env/src/start.ts']
  const env = {
    ...process.env,
    GATEWAY_PORT: String(gateway),
    IDENTITY_PORT: String(identity),
    PAYMENT_PORT: String(payment),
    DATA_DIR: options.dataDir,
    STORYBOOK: 'false',
    ...options.environment,
  }
  const child = spawn(program, args, {
    cwd: options.repository ?? root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const url = `http://localhost:${gateway}`
  await firstPage(url, child, () => output)
  return {
    url,
    identityUrl: `http://localhost:${identity}`,
    paymentUrl: `http://localhost:${payment}`,
    process: child,
    output: () => output,
    stop: () => {
      child.kill('SIGTERM')
      return exited(child)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited(child)
    },
  }
}

async function firstPage(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const closed = once(child, 'close')
  for (;;) {
    if (hasEnded(child)) {
      await closed
      throw new Error(`The shop ended with ${child.exitCode ?? child.signalCode}:\n${output()}`)
    }
    const status = await fetch(`${url}/ko/`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
