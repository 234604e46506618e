import { expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { startShop } from '../testing/stub-shop.ts'

const CHANGES = 'GET /api/registry/environments/production/changes?limit=20'

it('jangteo history shows what others wrote as plain text', async () => {
  const change = {
    revision: 7,
    at: '2026-11-25T09:00:00.000Z',
    by: 'ci-toys',
    action: 'pause',
    name: 'toys',
    reason: '\u001b[2Jall\nis \u202ewell',
  }
  const shop = await startShop({ [CHANGES]: { status: 200, body: { items: [change] } } })
  const io = createRecordingIo()
  expect(await run(['history', '--registry', shop.url], io)).toBe(0)
  expect(io.results).toHaveLength(2)
  expect(io.results[1]).toMatch(/^7 .* pause +toys +�\[2Jall�is �well$/)
})
