import { EventEmitter, once } from 'node:events'
import { beforeEach, expect, it } from 'vitest'
import { type Broker, openBroker } from './broker.ts'
import type { PublicAnswers } from './public-answers.ts'
import { answerAsShop } from './testing/answer-as-shop.ts'
import type { Answered } from './thread-door.ts'

const A_DAY = 86_400_000
const MEGABYTE = 'x'.repeat(1_000_000)
const asked: string[] = []
const waits = new EventEmitter()
/** Answers a megabyte; of what is asked at `/api/begun`, the beginning. */
const shop = answerAsShop(({ url = '' }, response) => {
  asked.push(url)
  response.on('close', () => waits.emit('over'))
  if (url === '/api/held') waits.emit('held')
  else if (url === '/api/begun') response.write('x', () => waits.emit('held'))
  else response.end(MEGABYTE)
})
beforeEach(() => {
  asked.length = 0
})

const open = (answers?: PublicAnswers) =>
  openBroker({ origin: shop.origin, answers, dueAt: Date.now() + A_DAY, onBreach: () => undefined })

/** How long so many answers were together, those that came. */
function lengthOf(broker: Broker, asks: number): Promise<number> {
  const lengths: number[] = []
  return new Promise((resolve) => {
    broker.port.on('message', (answered: Answered) => {
      lengths.push('answer' in answered ? answered.answer.text.length : 0)
      if (lengths.length === asks) resolve(lengths.reduce((sum, length) => sum + length))
    })
  })
}

it('reads eight megabytes for a page, and asks for nothing afterwards', async () => {
  const broker = open()
  for (let id = 0; id < 12; id += 1) {
    broker.port.postMessage({ id, path: `/api/${id}` })
    const [answered] = (await once(broker.port, 'message')) as [Answered]
    expect('answer' in answered, `answer ${id}`).toBe(id < 8)
  }
  expect(asked).toHaveLength(8)
  expect(broker.reads).toHaveLength(12)
  broker.close()
})

it('counts what other pages know already', async () => {
  const answer = {
    status: 200,
    text: MEGABYTE,
    read: { path: '/api/x', maxAgeSeconds: 5, groups: undefined },
  }
  const broker = open({ known: () => answer, asking: () => () => undefined })
  const all = lengthOf(broker, 12)
  for (let id = 0; id < 12; id += 1) broker.port.postMessage({ id, path: '/api/x' })
  expect(await all).toBe(8_000_000)
  expect(asked).toEqual([])
  broker.close()
})

it('reads no more than that where all is asked for at once', async () => {
  const broker = open()
  const all = lengthOf(broker, 40)
  for (let id = 0; id < 40; id += 1) broker.port.postMessage({ id, path: `/api/${id}` })
  expect(await all).toBeLessThanOrEqual(8_000_000)
  broker.close()
})

it.each(['/api/held', '/api/begun'])('lets go of %s when its page is over', async (path) => {
  const broker = open()
  const held = once(waits, 'held')
  broker.port.postMessage({ id: 1, path })
  await held
  const over = once(waits, 'over')
  broker.close()
  await over
})
