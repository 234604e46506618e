import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, it } from 'vitest'
import { openBroker } from './broker.ts'

const A_DAY = 86_400_000
const waits = new EventEmitter()
/** Answers nothing; of what is asked at `/api/begun`, the beginning. */
const shop = createServer(({ url }, response) => {
  response.on('close', () => waits.emit('over'))
  if (url === '/api/held') waits.emit('held')
  else response.write('x', () => waits.emit('held'))
})
let origin: string
beforeAll(async () => {
  shop.listen(0, '127.0.0.1')
  await once(shop, 'listening')
  origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
})
afterAll(() => {
  shop.closeAllConnections()
  shop.close()
})

const open = () => openBroker({ origin, dueAt: Date.now() + A_DAY, onBreach: () => undefined })

it.each(['/api/held', '/api/begun'])('lets go of %s when its page is over', async (path) => {
  const broker = open()
  const held = once(waits, 'held')
  broker.port.postMessage({ id: 1, path })
  await held
  const over = once(waits, 'over')
  broker.close()
  await over
})
