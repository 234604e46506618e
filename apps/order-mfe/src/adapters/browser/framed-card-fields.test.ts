import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OpenCardFields } from '../../ports/card-fields.ts'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'
import type { ShopApi } from '../http/shop-api.ts'
import { findCardFields } from './framed-card-fields.ts'

const ORIGIN = 'https://pay.test'
type Listener = (event: object) => void
const listeners = new Set<Listener>()
const sent: [message: { request: string }, origin: string][] = []
const frame = {
  postMessage: (message: unknown, origin: string) => void sent.push([message as { request: string }, origin]),
}
const heard: unknown[] = []
let fields: OpenCardFields

const answering = (dto: object | undefined): ShopApi => ({
  read: async () => dto as never,
  write: () => expect.fail(),
  send: () => expect.fail(),
})
const PLACE = { url: `${ORIGIN}/card` }
const find = (dto: object | undefined) => findCardFields(answering(dto), { locale: 'en' })
const say = (data: unknown, change: object = {}): void =>
  listeners.forEach((listen) => listen({ isTrusted: true, origin: ORIGIN, source: frame, data, ...change }))

beforeEach(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
  })
  fields = (await find(PLACE)).open({
    frame: () => frame,
    news: {
      ready: () => heard.push('ready'),
      resized: (height) => heard.push(height),
      changed: () => heard.push('changed'),
      submitted: () => heard.push('submitted'),
    },
  })
})
afterEach(() => {
  fields.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  heard.length = sent.length = 0
})

it('are where the shop says, in the language of the reader', async () => {
  expect((await find(PLACE)).address).toBe(`${ORIGIN}/card?locale=en`)
  for (const dto of [undefined, { url: 'nowhere' }])
    await expect(find(dto)).rejects.toBeInstanceOf(ShopUnavailable)
})

it('are heard where the browser brings it from their own window and origin, and nobody else is', () => {
  const others = [
    { origin: 'https://pay.test.evil.example' },
    { origin: 'null' },
    { source: { postMessage: () => undefined } },
    { source: null },
    { isTrusted: false },
  ]
  for (const change of others) say({ type: 'submitted' }, change)
  for (const data of [null, 'ready', { type: 'pay' }, { type: 'height', height: '9' }, { type: 'answer' }])
    say(data)
  expect(heard).toEqual([])
  for (const type of ['ready', 'changed', 'submitted']) say({ type })
  say({ type: 'height', height: 400 })
  expect(heard).toEqual(['ready', 'changed', 'submitted', 400])
})

it('are asked at their own origin, and answer what they were asked', async () => {
  const asked = fields.tokenize()
  const [[message, origin] = expect.fail()] = sent
  expect(origin).toBe(ORIGIN)
  say({ type: 'answer', request: 'another', outcome: 'token', token: 'tok_of_another' })
  say({ type: 'answer', request: message.request, outcome: 'token', token: 'tok_1' })
  expect(await asked).toEqual({ kind: 'token', token: 'tok_1' })
})

it('say what is missing themselves', async () => {
  const asked = fields.tokenize()
  say({ type: 'answer', request: sent[0]?.[0].request, outcome: 'incomplete' })
  expect(await asked).toEqual({ kind: 'incomplete' })
})

it('are not waited for without end, nor after they were closed', async () => {
  const late = fields.tokenize()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await late).toEqual({ kind: 'unavailable' })
  const closed = fields.tokenize()
  fields.close()
  expect(await closed).toEqual({ kind: 'unavailable' })
  expect(listeners.size).toBe(0)
})
