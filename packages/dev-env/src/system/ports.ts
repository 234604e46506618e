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

const PURPOSES = {
  GATEWAY_PORT: 'the shop',
  IDENTITY_PORT: 'sign-in',
  PAYMENT_PORT: 'the card fields',
} as const
type PortName = keyof typeof PURPOSES
const NAMES: readonly PortName[] = ['GATEWAY_PORT', 'IDENTITY_PORT', 'PAYMENT_PORT']

/** The ports of the shop, before anything is made. Rejects with `PortTaken`. */
export async function requireFreePorts(ports: Pick<Settings, PortName>): Promise<void> {
  for (const [index, name] of NAMES.entries()) {
    const same = NAMES.slice(0, index).find((other) => ports[other] === ports[name])
    if (same)
      throw new PortTaken(
        `${same} (${PURPOSES[same]}) and ${name} (${PURPOSES[name]}) are both ${ports[name]}. Each needs a port of its own: change one of them.`,
      )
  }
  for (const name of NAMES) await requireFreePort(ports[name], PURPOSES[name], `${name}=… npm start`)
}
