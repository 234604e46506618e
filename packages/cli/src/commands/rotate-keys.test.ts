import { expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { credentials, startShop } from '../testing/stub-shop.ts'

const ROTATE = 'POST /api/identity/signing-keys'
const keys = {
  items: [
    { id: 'old', signsFrom: '2026-01-01T00:00:00.000Z', withdrawnAt: '2026-03-01T08:15:00.000Z' },
    { id: 'new', signsFrom: '2026-03-01T00:10:00.000Z' },
  ],
}

it('asks for a new key, and says when which of them signs', async () => {
  const shop = await startShop({ [ROTATE]: { status: 201, body: keys } })
  const io = createRecordingIo(credentials(shop))
  expect(await run(['rotate-keys', '--registry', shop.url], io)).toBe(0)
  expect(io.results).toEqual([
    'old  signs from 2026-01-01T00:00:00.000Z, published until 2026-03-01T08:15:00.000Z',
    'new  signs from 2026-03-01T00:10:00.000Z',
  ])
  const [token, rotation] = shop.requests
  expect(token?.body.toString()).toContain('scope=identity%3Akeys')
  expect(JSON.parse(rotation?.body.toString() ?? '')).toEqual({ isCompromised: false })
})

it('withdraws a compromised key at once, and answers JSON to programs', async () => {
  const shop = await startShop({ [ROTATE]: { status: 201, body: keys } })
  const io = createRecordingIo(credentials(shop))
  expect(await run(['rotate-keys', '--compromised', '--json', '--registry', shop.url], io)).toBe(0)
  expect(JSON.parse(shop.requests.at(-1)?.body.toString() ?? '')).toEqual({ isCompromised: true })
  expect(io.results.map((line) => JSON.parse(line))).toEqual([keys])
})

it('says why there is none', async () => {
  const underWay = {
    type: 'about:blank',
    title: 'A new key does not sign yet',
    status: 409,
    code: 'rotation-under-way',
  }
  const shop = await startShop({ [ROTATE]: { status: 409, body: underWay } })
  const io = createRecordingIo(credentials(shop))
  expect(await run(['rotate-keys', '--registry', shop.url], io)).not.toBe(0)
  expect(io.messages.join(' ')).toContain('A new key does not sign yet')
})
