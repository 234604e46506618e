import type { SessionPort } from '@jangteo/platform'
import { createEvents, createSession } from '@jangteo/platform/adapters'
import type { Visitor } from './shop-with-identity.ts'

export interface OpenPage {
  readonly session: SessionPort
  /** What the gateway answered to scripts of this page, as text. */
  readonly read: string[]
  readonly statuses: number[]
}

export interface PageOptions {
  /** Milliseconds. By default its clock stands, as that of a computer that sleeps. */
  readonly now?: () => number
  /** By which it hears of other tabs; by default it does not. */
  readonly channel?: BroadcastChannel
}

/** A page of the shop in the browser of a visitor: its session as shops run it. */
export function openPage(visitor: Visitor, shopUrl: string, options: PageOptions = {}): OpenPage {
  const read: string[] = []
  const statuses: number[] = []
  const fail = (error: unknown): never => {
    throw error
  }
  const session = createSession({
    fetch: async (address, { method, headers, body } = {}) => {
      const response = await visitor.send(shopUrl + String(address), {
        method: method === 'POST' ? 'POST' : 'GET',
        headers: { ...Object.fromEntries(new Headers(headers)), 'sec-fetch-site': 'same-origin' },
        ...(typeof body === 'string' && { body }),
      })
      read.push(await response.clone().text())
      statuses.push(response.status)
      return response
    },
    origin: shopUrl,
    locale: 'en',
    events: createEvents({ channel: options.channel, onError: fail }),
    now: options.now ?? (() => 0),
    leave: () => undefined,
    currentUrl: () => '/en/cart',
    onError: fail,
  })
  return { session, read, statuses }
}
