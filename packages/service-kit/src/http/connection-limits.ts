import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { networkOf } from './network-of.ts'

/** Connections that are open at once. */
export interface ConnectionLimits {
  readonly inAll: number
  /** By one network address, which many people may share, and of which a browser opens six; undefined: no limit. */
  readonly perAddress: number | undefined
}

export const CONNECTIONS = { inAll: 10_000, perAddress: 2_000 } satisfies ConnectionLimits

/** Hangs up on whoever connects beyond the limits, before anything is read. Those who are connected go on. */
export function limitConnections(app: FastifyInstance, { inAll, perAddress }: ConnectionLimits): void {
  app.server.maxConnections = inAll
  if (perAddress === undefined) return
  const counts = new Map<string, number>()
  app.server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '')
    const open = counts.get(network) ?? 0
    if (open >= perAddress) {
      socket.destroy()
      return
    }
    counts.set(network, open + 1)
    socket.once('close', () => {
      const left = (counts.get(network) ?? 1) - 1
      if (left === 0) counts.delete(network)
      else counts.set(network, left)
    })
  })
}
