import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ListenOptions } from 'node:net'

/** Systems give ports above these to connections that go out, at any moment: such a port is free now and taken a second later. */
const FIRST = 11_000
const END = 32_000
/** The addresses that "localhost" stands for. */
const LOOPBACK = ['127.0.0.1', '::1']
/** Where nobody can listen, nobody has taken a port. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']
const ATTEMPTS = 5

/**
 * A port of the loopback addresses on which nothing listens now, and which no other call gets, in whichever process, as long as this process lives. Another
 * program can take it all the same: see `retryPorts`. `pick` proposes ports until one is free.
 */
export async function freePort(pick = (): number => randomInt(FIRST, END)): Promise<number> {
  for (;;) {
    const port = pick()
    if ((await isFree(port)) && (await claim(port))) return port
  }
}

/** Starts again, at most five times, where a port that was free a moment ago is taken: `start` asks for a free one each time. */
export async function retryPorts<Started>(start: () => Promise<Started>): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start()
    } catch (error) {
      if (attempt === ATTEMPTS || !isOfTakenPort(error)) throw error
    }
  }
}

/** Also of a process that ended for it, by what it printed. */
const isOfTakenPort = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'EADDRINUSE') ||
    /EADDRINUSE|Port \d+ .*(is taken by another program|already in use)/.test(error.message))

async function isFree(port: number): Promise<boolean> {
  for (const host of LOOPBACK) {
    const refusal = await tryToListen({ host, port, ipv6Only: host === '::1' })
    if (refusal !== undefined && !NO_SUCH_ADDRESS.includes(refusal)) return false
  }
  return true
}

/** Linux has names of sockets that no file is made for, and takes them back when their process ends. Elsewhere nothing is claimed. */
const claim = async (port: number): Promise<boolean> =>
  process.platform !== 'linux' ||
  (await tryToListen({ path: `\0jangteo-port-${port}` }, 'keep')) === undefined

/** Answers the code of the error where it cannot be done. */
async function tryToListen(
  where: ListenOptions,
  then: 'keep' | 'close' = 'close',
): Promise<string | undefined> {
  const server = createServer().listen(where).unref()
  try {
    await once(server, 'listening')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
  if (then === 'close') await new Promise((resolve) => server.close(resolve))
  return undefined
}
