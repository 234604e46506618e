import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Systems give ports above these to connections that go out, at any moment: such a port is free now and taken a second later. */
const FIRST = 11_000
const END = 32_000
const LOOPBACK = '127.0.0.1'

/** A port of the loopback address on which nothing listens now. `pick` proposes ports until one is free. */
export async function freePort(pick = (): number => randomInt(FIRST, END)): Promise<number> {
  for (;;) {
    const port = pick()
    if (await isFree(port)) return port
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    probe.listen({ host: LOOPBACK, port }, () => probe.close(() => resolve(true)))
  })
