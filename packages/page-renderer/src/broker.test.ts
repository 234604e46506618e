import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { openBroker } from './broker.ts'

const A_DAY = 86_400_000
const open = () => openBroker({ origin: undefined, dueAt: Date.now() + A_DAY, onBreach: () => undefined })

const { port1: sent } = new MessageChannel()
/** What no thread sends as it was written, and the ports that go along. */
const BREACHES: readonly (readonly [name: string, message: unknown, ports: readonly MessagePort[]])[] = [
  ['nothing', null, []],
  ['a text', '/api/x', []],
  ['no path', { id: 1 }, []],
  ['a path without a text', { id: 1, path: { toString: 1, valueOf: 1 } }, []],
  ['a path that is too long', { id: 1, path: '/api/'.padEnd(8193, 'x') }, []],
  ['an id that is no whole number', { id: 0.5, path: '/api/x' }, []],
  ['an id that cannot be sent back', { id: sent, path: '/api/x' }, [sent]],
]

it('answers a thread by the number of what it asked', async () => {
  const broker = open()
  broker.port.postMessage({ id: 7, path: '/api/x' })
  expect(await once(broker.port, 'message')).toEqual([{ id: 7, answer: { status: 503, text: '' } }])
  expect(broker.isBreached()).toBe(false)
  broker.close()
})

it.each(BREACHES)('listens no longer to a thread that sends %s', async (_, message, ports) => {
  const broker = open()
  broker.port.postMessage(message, ports)
  await once(broker.port, 'close')
  expect(broker.isBreached()).toBe(true)
  broker.close()
})

it('listens no longer to a thread that asks more often than it may', async () => {
  const broker = open()
  broker.port.start()
  for (let id = 0; id < 201; id += 1) broker.port.postMessage({ id, path: '/api/x' })
  await once(broker.port, 'close')
  expect(broker.isBreached()).toBe(true)
  broker.close()
})
