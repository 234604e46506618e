import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { aRelease } from '../testing/registry-answers.ts'
import { credentials, startShop } from '../testing/stub-shop.ts'

describe('jangteo releases', () => {
  it('lists what was published', async () => {
    const { name, release: id, publishedAt, publishedBy } = aRelease()
    const item = { name, release: id, kind: 'mfe', version: '1.0.0', publishedAt, publishedBy }
    const shop = await startShop({
      'GET /api/registry/releases?name=catalog': { status: 200, body: { items: [item] } },
    })
    const io = createRecordingIo()
    expect(await run(['releases', 'catalog', '--registry', shop.url], io)).toBe(0)
    expect(io.results[1]).toBe('catalog  0123456789abcdef  1.0.0    2026-11-23T09:00:00.000Z  ci-catalog')
    expect(shop.requests[0]?.headers.authorization).toBeUndefined()
  })

  it.each(['releases nope', 'releases nope --json', 'promote nope', 'promote nope latest'])(
    'says that nothing is called so: jangteo %s',
    async (line) => {
      const shop = await startShop({
        'GET /api/registry/releases?name=nope': { status: 200, body: { items: [] } },
      })
      const io = createRecordingIo(credentials(shop))
      expect(await run([...line.split(' '), `--registry=${shop.url}`], io)).toBe(2)
      expect(io.messages).toEqual([
        'Nothing is called "nope": no release of it was published. `jangteo releases` lists what was.',
      ])
    },
  )

  it('says that nothing was published where nothing was', async () => {
    const shop = await startShop({ 'GET /api/registry/releases': { status: 200, body: { items: [] } } })
    const io = createRecordingIo()
    expect(await run(['releases', '--registry', shop.url], io)).toBe(0)
    expect(io.results).toEqual(['Nothing was published yet.'])
  })
})
