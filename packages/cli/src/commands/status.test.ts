import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { aDocument, aRelease, aVersion, someContents } from '../testing/registry-answers.ts'
import { startShop } from '../testing/stub-shop.ts'

describe('jangteo status', () => {
  const { release } = aRelease()
  const document = aDocument({ catalog: [aVersion(release)] })

  it('says what is live and for how many visitors', async () => {
    const shop = await startShop({
      'GET /api/registry/environments/production': { status: 200, body: document },
      'GET /api/registry/environments/production/health': {
        status: 200,
        body: {
          items: [
            {
              name: 'catalog',
              release,
              visitors: 80,
              failed: { mount: 2, fragment: 0, error: 1 },
            },
          ],
        },
      },
    })
    const io = createRecordingIo()
    expect(await run(['status', '--registry', shop.url], io)).toBe(0)
    expect(io.results).toEqual([
      'production, revision 7',
      'NAME     KIND  RELEASE           VERSION  VISITORS  FAILED: PAGES / FRAGMENTS / SCRIPTS',
      'catalog  mfe   0123456789abcdef  1.0.0    100 %     2.5 % / 0.0 % / 1.3 % of 80 visitors',
    ])
  })

  it('tells a library that nobody is counted for from a release that nobody has seen', async () => {
    const library = someContents({ name: 'vue', kind: 'library' })
    const tried = someContents({ name: 'pinia', kind: 'library' })
    const shop = await startShop({
      'GET /api/registry/environments/production': {
        status: 200,
        body: aDocument({
          catalog: [aVersion(release)],
          pinia: [aVersion(release, tried, 90), aVersion('fedcba9876543210', tried, 10)],
          vue: [aVersion(release, library)],
        }),
      },
      'GET /api/registry/environments/production/health': { status: 200, body: { items: [] } },
    })
    const io = createRecordingIo()
    expect(await run(['status', '--registry', shop.url], io)).toBe(0)
    const lastCells = io.results.slice(2).map((line) => line.split(/ {2,}/).at(-1))
    expect(lastCells).toEqual([
      'not seen yet',
      'not seen yet',
      'not seen yet',
      'not counted: a library without a canary',
    ])
  })
})
