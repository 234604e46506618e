import type { BrowserEvents, BrowserEventType } from '@jangteo/contracts'
import type { EventsPort } from '../platform.ts'
import { type Fields, isFields } from './fields.ts'
import { type Listeners, createListeners } from './listeners.ts'

/** The part of `BroadcastChannel` that is used. */
export interface TabsChannel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

export interface Events extends EventsPort {
  /** Only to the other tabs: listeners of this page already know. */
  publishElsewhere<T extends BrowserEventType>(type: T, data: BrowserEvents[T]): void
}

type Check = (data: Fields) => boolean
const REASONS = new Set<unknown>(['added', 'changed', 'removed', 'ordered'])
const isText = (value: unknown): boolean => typeof value === 'string'

/** Another tab may run another release: what it says is checked before anybody hears it. */
const CHECKS: Readonly<Record<BrowserEventType, Check>> = {
  'cart.changed': ({ count, reason, sku }) =>
    Number.isInteger(count) &&
    Number(count) >= 0 &&
    REASONS.has(reason) &&
    (sku === undefined || isText(sku)),
  'product.viewed': ({ productId, sku }) => isText(productId) && isText(sku),
  'order.changed': ({ orderId }) => isText(orderId),
  'preferences.changed': ({ currency }) => currency === 'KRW' || currency === 'USD',
  'session.changed': ({ isSignedIn, accountId }) =>
    typeof isSignedIn === 'boolean' && (accountId === undefined || isText(accountId)),
}

const isType = (value: unknown): value is BrowserEventType =>
  typeof value === 'string' && Object.hasOwn(CHECKS, value)

interface Message {
  readonly type: BrowserEventType
  readonly data: never
}
const isMessage = (message: unknown): message is Message =>
  isFields(message) &&
  isType(message['type']) &&
  isFields(message['data']) &&
  CHECKS[message['type']](message['data'])

type Told = [data: never, meta: { readonly origin: 'local' | 'remote' }]

/** @param channel to the visitor's other tabs; absent where the browser has none */
export function createEvents(options: {
  readonly channel?: TabsChannel
  readonly onError: (error: unknown) => void
}): Events {
  const { channel, onError } = options
  const byType = new Map<BrowserEventType, Listeners<Told>>()
  const listenersOf = (type: BrowserEventType): Listeners<Told> => {
    const listeners = byType.get(type) ?? createListeners<Told>(onError)
    byType.set(type, listeners)
    return listeners
  }

  channel?.addEventListener('message', ({ data: message }) => {
    if (isMessage(message)) listenersOf(message.type).tell(message.data, { origin: 'remote' })
  })

  return {
    publish(type, data) {
      listenersOf(type).tell(data as never, { origin: 'local' })
      channel?.postMessage({ type, data })
    },
    publishElsewhere: (type, data) => channel?.postMessage({ type, data }),
    subscribe: (type, listener) => listenersOf(type).add(listener),
  }
}
