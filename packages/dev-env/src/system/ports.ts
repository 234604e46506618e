import { createServer } from 'node:net'
import type { Settings } from '../settings.ts'

export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** The addresses that a browser may take "localhost" for. */
const LOOPBACK = ['127.0.0.1', '::1']
/** This machine has no such address, so nothing is there to be mistaken for the shop. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

const canListen = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else if (error.code && NO_SUCH_ADDRESS.has(error.code)) resolve(true)
      else reject(error)
    })
    probe.listen({ host, port, ipv6Only: host === '::1' }, () => probe.close(() => resolve(true)))
  })

/** Rejects with `PortTaken`, and says what to do, where something else listens on the port of a loopback address. */
export async function requireFreePort(port: number, purpose: string, remedy: string): Promise<void> {
  for (const host of LOOPBACK)
    if (!(await canListen(host, port)))
      throw new PortTaken(
        `Port ${port} (${purpose}) is taken by another program, on ${host}. Stop that program (see "ss -ltnp | grep ${port}"), or choose another port: ${remedy}.`,
      )
}

/** Both ports of the shop, before anything is made. Rejects with `PortTaken`. */
export async function requireFreePorts(
  ports: Pick<Settings, 'GATEWAY_PORT' | 'IDENTITY_PORT'>,
): Promise<void> {
  const { GATEWAY_PORT, IDENTITY_PORT } = ports
  if (GATEWAY_PORT === IDENTITY_PORT)
    throw new PortTaken(
      `GATEWAY_PORT (the shop) and IDENTITY_PORT (sign-in) are both ${GATEWAY_PORT}. Each needs a port of its own: change one of them.`,
    )
  await requireFreePort(GATEWAY_PORT, 'the shop', 'GATEWAY_PORT=… npm start')
  await requireFreePort(IDENTITY_PORT, 'sign-in', 'IDENTITY_PORT=… npm start')
}
