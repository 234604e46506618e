import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Value } from 'typebox/value'
import type { DevelopmentEntries } from '../front-end/development-servers.ts'
import { type BootMessage, ServicesMessage } from './services-message.ts'

const PATIENCE_MS = 10_000
const PROGRAM = fileURLToPath(new URL('services.ts', import.meta.url))

export class ServicesEnded extends Error {
  override readonly name = 'ServicesEnded'
}

const ENDED = {
  loaded: 'their code cannot be loaded, see above; the former ones go on.',
  open: 'they ended while starting, see above; the shop is closed until they can.',
} as const satisfies Record<ServicesMessage['kind'], string>

export interface ServiceProcessOptions {
  readonly entries: DevelopmentEntries
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Default: the shop's services. */
  readonly program?: string
  /** How long they may take to close before they are ended by force; default ten seconds. */
  readonly patienceMs?: number
  /** They ended although nobody asked them to. */
  readonly onCrash: () => void
}

export interface ServiceProcess {
  /**
   * Replaces the running services by what their sources say now; resolves with the names of those that run. Rejects with `ServicesEnded`: where the
   * code cannot even be loaded, the former services go on.
   */
  replace(): Promise<readonly string[]>
  /** Also those that are just being replaced; their `replace` then rejects. */
  stop(): Promise<void>
}

/** In a process group of its own, so that Ctrl-C reaches it once, from here. */
const launch = ({ program = PROGRAM, environment }: ServiceProcessOptions): ChildProcess =>
  fork(program, { detached: true, env: { ...environment }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })

function next<Kind extends ServicesMessage['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<ServicesMessage, { kind: Kind }>> {
  const { promise, resolve, reject } = Promise.withResolvers<Extract<ServicesMessage, { kind: Kind }>>()
  const isWanted = (message: unknown): message is Extract<ServicesMessage, { kind: Kind }> =>
    Value.Check(ServicesMessage, message) && message.kind === kind
  child.on('message', (message) => isWanted(message) && resolve(message))
  child.once('exit', () => reject(new ServicesEnded(ENDED[kind])))
  child.on('error', reject)
  return promise
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

async function end(child: ChildProcess | undefined, patienceMs = PATIENCE_MS): Promise<void> {
  if (!child || hasEnded(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const force = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  child.kill('SIGTERM')
  await ended
  clearTimeout(force)
}

export function createServiceProcess(options: ServiceProcessOptions): ServiceProcess {
  const children = new Set<ChildProcess>()
  let current: ChildProcess | undefined
  let isStopped = false
  const add = (): ChildProcess => {
    const child = launch(options)
    children.add(child)
    child.once('exit', () => children.delete(child))
    return child
  }
  return {
    async replace() {
      if (isStopped) throw new ServicesEnded('they are closed.')
      const child = add()
      await next(child, 'loaded')
      const former = current
      current = child
      const open = next(child, 'open')
      // It may end before anybody waits for it below.
      open.catch(() => undefined)
      await end(former, options.patienceMs)
      const message: BootMessage = { kind: 'boot', entries: { ...options.entries } }
      child.send(message)
      const { running } = await open
      child.once('exit', () => current === child && options.onCrash())
      return running
    },
    async stop() {
      isStopped = true
      current = undefined
      await Promise.all([...children].map((child) => end(child, options.patienceMs)))
    },
  }
}
