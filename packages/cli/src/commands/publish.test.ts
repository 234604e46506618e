import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { type Answer, startAnsweringServer } from '../testing/answering-server.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { aRelease } from '../testing/registry-answers.ts'
import { builtFolder, credentials, startShop } from '../testing/stub-shop.ts'

const release = aRelease()
const promotion = {
  environment: 'production',
  revision: 7,
  isNew: true,
  action: 'promote',
  name: 'catalog',
  release: release.release,
}
const problem = {
  type: 'about:blank',
  title: 'Another micro-frontend owns this route.',
  status: 422,
  code: 'route-owned',
  detail: '"/cart" belongs to order.',
  errors: [
    { path: 'mfe.json#/routes/0', message: 'first' },
    { path: 'mfe.json#/routes/1', message: 'second' },
  ],
}
const PUBLISH = 'POST /api/registry/releases'
const PREVIEW = `POST /api/registry/releases/catalog/${release.release}/preview`
const PROMOTE = 'PUT /api/registry/environments/production/releases/catalog'

describe('jangteo publish', () => {
  it('uploads the build with a token of its own, and says where it is', async () => {
    const shop = await startShop({ [PUBLISH]: { status: 201, body: release } })
    const io = createRecordingIo(credentials(shop))
    expect(await run(['publish', await builtFolder(), '--registry', shop.url], io)).toBe(0)
    expect(io.messages).toEqual(['[1/2] upload and check', '[2/2] preview link'])
    expect(io.results).toEqual([
      expect.stringContaining('Published catalog 0123456789abcdef (1 files'),
      `See the shop with it: ${shop.url}/preview/token`,
      `${shop.url}/assets/catalog/0123456789abcdef/mfe.js`,
    ])
    const [token, upload, ...rest] = shop.requests
    expect(token?.body.toString()).toBe(
      'grant_type=client_credentials&scope=registry%3Apublish&resource=urn%3Ajangteo-api',
    )
    const basic = Buffer.from('ci%3Acatalog:s3cret').toString('base64')
    expect(token?.headers.authorization).toBe(`Basic ${basic}`)
    expect(upload?.headers).toMatchObject({
      authorization: 'Bearer the-token',
      'content-type': 'application/gzip',
    })
    expect(upload?.body.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
    expect(rest.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST /api/registry/releases/catalog/${release.release}/preview`,
    ])
  })

  it('promotes when asked to', async () => {
    const shop = await startShop({
      [PUBLISH]: { status: 200, body: release },
      [PROMOTE]: { status: 200, body: { ...promotion, previous: 'f'.repeat(16) } },
    })
    const io = createRecordingIo(credentials(shop))
    expect(await run(['publish', await builtFolder(), '--promote', `--registry=${shop.url}`], io)).toBe(0)
    expect(io.results.slice(0, 2)).toEqual([
      'catalog 0123456789abcdef was published before: nothing to upload.',
      'catalog 0123456789abcdef is live in production instead of ffffffffffffffff (revision 7).',
    ])
    expect(shop.requests.at(-2)?.headers['if-match']).toBe('*')
    expect(shop.requests[0]?.body.toString()).toContain('registry%3Apublish+registry%3Apromote')
  })

  it('promotes only at the revision that it is told, and asks for none where nothing is promoted', async () => {
    const shop = await startShop({
      [PUBLISH]: { status: 200, body: release },
      [PROMOTE]: { status: 200, body: promotion },
    })
    const args = ['publish', await builtFolder(), '--if-revision', '6', '--registry', shop.url]
    expect(await run([...args, '--promote'], createRecordingIo(credentials(shop)))).toBe(0)
    expect(shop.requests.at(-2)?.headers['if-match']).toBe('"6"')

    const asked = shop.requests.length
    const io = createRecordingIo(credentials(shop))
    expect(await run(args, io)).toBe(2)
    expect(io.messages.join()).toContain('--if-revision is about --promote')
    expect(shop.requests).toHaveLength(asked)
  })

  it.each<[string, Answer, string]>([
    ['broken', { status: 502, body: '<html>' }, 'does not answer as a registry does'],
    ['against it', { status: 422, body: problem }, problem.detail],
  ])('has promoted all the same where the shop is %s at the preview link', async (_how, answer, reason) => {
    const shop = await startShop({
      [PUBLISH]: { status: 201, body: release },
      [PROMOTE]: { status: 200, body: promotion },
      [PREVIEW]: answer,
    })
    const args = ['publish', await builtFolder(), '--promote', '--registry', shop.url]
    const io = createRecordingIo(credentials(shop))
    expect(await run(args, io)).toBe(0)
    expect(io.messages.at(-1)).toContain(reason)
    expect(io.results.at(-1)).toBe(`${shop.url}/assets/catalog/0123456789abcdef/mfe.js`)
    expect(io.results.join()).not.toContain('undefined')

    const inJson = createRecordingIo(credentials(shop))
    expect(await run([...args, '--json'], inJson)).toBe(0)
    const { revision, preview, previewFailure } = JSON.parse(inJson.results.join())
    expect([revision, preview]).toEqual([7, undefined])
    expect(previewFailure).toContain(reason)
  })

  it('fails where nothing but the preview link was left to do, and the shop gives none', async () => {
    const shop = await startShop({
      [PUBLISH]: { status: 201, body: release },
      [PREVIEW]: { status: 502, body: '<html>' },
    })
    const args = ['publish', await builtFolder(), '--registry', shop.url]
    expect(await run(args, createRecordingIo(credentials(shop)))).toBe(2)
  })

  it('answers one line of JSON for pipelines', async () => {
    const shop = await startShop({ [PUBLISH]: { status: 201, body: release } })
    const io = createRecordingIo(credentials(shop))
    await run(['publish', await builtFolder(), '--json', '--registry', shop.url], io)
    expect(io.results.map((line) => JSON.parse(line))).toEqual([
      {
        name: 'catalog',
        release: release.release,
        address: `${shop.url}/assets/catalog/0123456789abcdef/mfe.js`,
        isNew: true,
        preview: `${shop.url}/preview/token`,
      },
    ])
  })

  it('ends with 1 and every reason when the registry refuses', async () => {
    const shop = await startShop({ [PUBLISH]: { status: 422, body: problem } })
    const io = createRecordingIo(credentials(shop))
    expect(await run(['publish', await builtFolder(), '--promote', '--registry', shop.url], io)).toBe(1)
    expect(io.messages.slice(1)).toEqual([
      'Refused: Another micro-frontend owns this route.',
      '  "/cart" belongs to order.',
      'All objections:',
      '  mfe.json#/routes/0: first',
      '  mfe.json#/routes/1: second',
      '(route-owned)',
    ])
    expect(shop.requests.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('ends with 2 without credentials, without a build and without a registry', async () => {
    const shop = await startShop({})
    const env = credentials(shop)
    const folder = await builtFolder()
    const gone = await startAnsweringServer(() => ({ status: 404, body: {} }))
    await gone.close()
    const cases: [string[], Readonly<Record<string, string>>, RegExp][] = [
      [['publish', folder, '--registry', shop.url], { XDG_CONFIG_HOME: folder }, /jangteo login/],
      [['publish', `${folder}/nowhere`, '--registry', shop.url], env, /There is no build in/],
      [['publish', folder, '--registry', gone.url], env, /cannot be reached/],
      [['publish', folder, '--registry', shop.url], env, /does not answer as a registry does/],
    ]
    for (const [args, environment, message] of cases) {
      const io = createRecordingIo(environment)
      expect(await run(args, io)).toBe(2)
      expect(io.messages.join('\n')).toMatch(message)
    }
  })
})
