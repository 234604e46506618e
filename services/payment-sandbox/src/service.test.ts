import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GOOD_CARD, type RunningSandbox, runningSandbox } from './testing/running-sandbox.ts'

const AT_ONCE = 20

describeOnEveryEngine('the payment sandbox', (engine) => {
  const log: string[] = []
  let sandbox: RunningSandbox
  beforeAll(async () => {
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) })
    sandbox = await runningSandbox({ logger, databases: await engine.createDatabases() })
  })
  afterAll(() => sandbox.stop())

  const redeemed = async (card: object = GOOD_CARD): Promise<string> =>
    (await sandbox.ask('/v1/cards', { token: await sandbox.typed(card) })).json<{ card: string }>().card
  const charge = async (reference: string, card: string): Promise<string> => {
    const reply = await sandbox.ask('/v1/charges', { reference, card, amount: 1_000, currency: 'KRW' })
    return reply.json<{ status: string }>().status
  }

  describe('a token', () => {
    it('stands for a typed card without its number', async () => {
      const reply = await sandbox.type(GOOD_CARD)
      expect(reply.statusCode).toBe(201)
      expect(reply.json()).toEqual({
        token: expect.stringMatching(/^tok_[\w-]{24}$/),
        scheme: 'VISA',
        last_four: '4242',
      })
    })

    it('is not made of a card that cannot be right: the fields are told what is wrong, as an answer', async () => {
      const reply = await sandbox.type({ ...GOOD_CARD, number: '4242 4242 4242 4241', cvc: '' })
      expect([reply.statusCode, reply.json()]).toEqual([
        200,
        { problems: { number: 'mistyped', cvc: 'required' } },
      ])
    })

    it('is made for the fields of this site alone', async () => {
      for (const site of ['cross-site', 'same-site', 'none'])
        expect((await sandbox.type(GOOD_CARD, { 'sec-fetch-site': site })).statusCode).toBe(403)
      expect((await sandbox.type(GOOD_CARD, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201)
    })

    it('is redeemed once, by whoever comes first of many', async () => {
      const token = await sandbox.typed()
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, () => sandbox.ask('/v1/cards', { token })),
      )
      const codes = replies.map(({ statusCode }) => statusCode).toSorted()
      expect(codes).toEqual([201, ...Array.from({ length: AT_ONCE - 1 }, () => 404)])
    })

    it('is good for a quarter of an hour, and forgotten then; the card is known for a day', async () => {
      const [late, card] = [await sandbox.typed(), await redeemed()]
      sandbox.context.clock.advance({ minutes: 16 })
      expect((await sandbox.ask('/v1/cards', { token: late })).statusCode).toBe(404)
      await sandbox.purge()
      expect(await sandbox.everythingStored()).not.toContain(late)
      expect(await charge(crypto.randomUUID(), card)).toBe('succeeded')

      const paid = crypto.randomUUID()
      sandbox.context.clock.advance({ hours: 23 })
      await sandbox.purge()
      expect(await charge(paid, card)).toBe('succeeded')
      sandbox.context.clock.advance({ hours: 1 })
      await sandbox.purge()
      expect(await charge(crypto.randomUUID(), card)).toBe('failed')
      expect(await charge(paid, card)).toBe('succeeded')
    })

    it('cannot be charged, redeemed or not', async () => {
      const token = await sandbox.typed()
      expect(await charge(crypto.randomUUID(), token)).toBe('failed')
      await sandbox.ask('/v1/cards', { token })
      expect(await charge(crypto.randomUUID(), token)).toBe('failed')
    })
  })

  describe('a charge', () => {
    it('has the first outcome for ever, also where many ask at once', async () => {
      const [good, bad] = [await redeemed(), await redeemed({ ...GOOD_CARD, number: '4000 0000 0000 0002' })]
      const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
      expect(await Promise.all(Array.from({ length: AT_ONCE }, () => charge(first, good)))).toEqual(
        Array.from({ length: AT_ONCE }, () => 'succeeded'),
      )
      expect(await charge(first, bad)).toBe('succeeded')
      expect(await charge(second, bad)).toBe('failed')
      expect(await charge(second, good)).toBe('failed')
    })

    it('is reversed, and blocked where the reversal came first', async () => {
      const card = await redeemed()
      const [charged, unknown] = [crypto.randomUUID(), crypto.randomUUID()]
      await charge(charged, card)
      for (const reference of [charged, unknown]) {
        const reply = await sandbox.ask('/v1/reversals', { reference })
        expect(reply.json()).toEqual({ reference, status: 'reversed' })
        expect(await charge(reference, card)).toBe('reversed')
      }
    })
  })

  it.each(['/v1/cards', '/v1/charges', '/v1/reversals'])(
    'answers %s to nobody without the key',
    async (path) => {
      for (const key of ['', 'another-key-of-the-tests'])
        expect((await sandbox.ask(path, {}, key)).json()).toMatchObject({ code: 'unknown-server-key' })
    },
  )

  it('A05 keeps no number and no CVC, in no table and no log line', async () => {
    await sandbox.type(GOOD_CARD)
    await sandbox.type({ ...GOOD_CARD, number: '5555 5555 5555 4444' })
    await sandbox.type({ ...GOOD_CARD, pin: '1234' })
    const stored = await sandbox.everythingStored()
    expect(stored).toContain('4242')
    expect(log.join('')).toContain('/v1/tokens')
    for (const text of [stored, log.join('')])
      expect(text).not.toMatch(/4242[ -]?4242|5555[ -]?5555|"987"|KIM HANA/)
  })
})
