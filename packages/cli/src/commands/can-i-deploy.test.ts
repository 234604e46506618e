import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { aRelease } from '../testing/registry-answers.ts'
import { builtFolder, credentials, startShop } from '../testing/stub-shop.ts'

const release = aRelease()
const listed = {
  name: 'catalog',
  release: release.release,
  kind: 'mfe',
  version: '1.0.0',
  publishedAt: release.publishedAt,
  publishedBy: release.publishedBy,
}

describe('jangteo can-i-deploy', () => {
  const answer = { environment: 'production', revision: 7, name: 'catalog', release: release.release }
  const no = {
    ...answer,
    isDeployable: false,
    objections: [
      {
        code: 'live-fragment-broken',
        what: 'It breaks.',
        why: 'order shows <cat-nav>.',
        where: 'mfe.json#/a',
      },
      { code: 'live-link-broken', what: 'It leads nowhere.', why: 'order links.', where: 'mfe.json#/b' },
    ],
  }
  const ASK = `/api/registry/can-i-deploy?name=catalog&release=${release.release}&environment=production`
  const BUILD = 'POST /api/registry/can-i-deploy?environment=production'

  it('says yes for a build, with the token of its team', async () => {
    const shop = await startShop({
      [BUILD]: { status: 200, body: { ...answer, isDeployable: true, objections: [] } },
    })
    const io = createRecordingIo(credentials(shop))
    expect(await run(['can-i-deploy', await builtFolder(), '--registry', shop.url], io)).toBe(0)
    expect(io.results).toEqual(['Yes: catalog 0123456789abcdef breaks nothing in production (revision 7).'])
    expect(shop.requests.at(-1)?.headers).toMatchObject({
      authorization: 'Bearer the-token',
      'content-type': 'application/gzip',
    })
  })

  it('says no for a release with every reason and exit code 1, and needs no token for it', async () => {
    const shop = await startShop({
      'GET /api/registry/releases?name=catalog': { status: 200, body: { items: [listed] } },
      [`GET ${ASK}`]: { status: 200, body: no },
    })
    const io = createRecordingIo()
    const asking = [
      'can-i-deploy',
      '--name',
      'catalog',
      '--release',
      '0123',
      '--registry',
      shop.url,
      '--json',
    ]
    expect(await run(asking, io)).toBe(1)
    expect(JSON.parse(io.results.join())).toEqual(no)
    expect(io.messages.join('\n')).toContain('order shows <cat-nav>.')
    expect(io.messages.join('\n')).toContain('mfe.json#/b: It leads nowhere. order links.')
    expect(io.messages.at(-1)).toBe('(live-fragment-broken)')
  })

  it('asks for both halves of a release', async () => {
    const io = createRecordingIo()
    expect(await run(['can-i-deploy', '--name', 'catalog'], io)).toBe(2)
    expect(io.messages.join()).toContain('both --name and --release')
  })
})
