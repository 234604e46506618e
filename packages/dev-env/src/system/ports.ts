import { createServer } from 'node:net'

export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** Rejects with `PortTaken`, and says what to do, where something else listens on the loopback port. */
export function requireFreePort(port: number, purpose: string, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortTaken(
              `Port ${port} (${purpose}) is taken by another program. Stop that program (see "ss -ltnp | grep ${port}"), or choose another port: ${variable}=… npm start.`,
            )
          : error,
      ),
    )
    probe.listen({ host: '127.0.0.1', port }, () => probe.close(() => resolve()))
  })
}

/** A port of the loopback address on which nothing listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
