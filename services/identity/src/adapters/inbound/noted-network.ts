import type { IncomingMessage } from 'node:http'
import { networkOf } from '@jangteo/service-kit'

const networks = new WeakMap<IncomingMessage, string>()

/** For those who get the bare request from a library: where it comes from, as limits count, trusted proxies seen through. */
export const noteNetwork = (raw: IncomingMessage, network: string): void => void networks.set(raw, network)

export const notedNetwork = (raw: IncomingMessage): string =>
  networks.get(raw) ?? networkOf(raw.socket.remoteAddress ?? '')
