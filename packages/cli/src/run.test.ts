import type { ReleaseDto } from '@jangteo/contracts'
import { afterEach, describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { type Answer, type AnsweringServer, startAnsweringServer } from './testing/answering-server.ts'
import { createRecordingIo } from './testing/recording-io.ts'
import { createTemporaryFolder } from './testing/temporary-folder.ts'

const release: ReleaseDto = {
  name: 'catalog',
  release: '0123456789abcdef',
  publishedAt: '2026-11-23T09:00:00.000Z',
  publishedBy: 'ci-catalog',
  manifest: {
    name: 'catalog',
    kind: 'mfe',
    version: '1.0.0',
    entry: 'mfe.js',
    css: [],
    routes: [],
    fragments: [],
    events: { publishes: [], hears: [] },
    imports: [],
    requires: {},
  },
  files: { 'mfe.js': `sha384-${'A'.repeat(64)}` },
}
const listed = {
  name: 'catalog',
  release: release.release,
  kind: 'mfe',
  version: '1.0.0',
  publishedAt: release.publishedAt,
  publishedBy: release.publishedBy,
}
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

const PREVIEW = { path: '/preview/token', expiresAt: release.publishedAt }

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A shop that answers each address as told, and a token endpoint beside it. */
async function startShop(answers: Readonly<Record<string, Answer>>): Promise<AnsweringServer> {
  const server = await startAnsweringServer(({ method, url }) => {
    if (url === '/oauth/token') return { status: 200, body: { access_token: 'the-token', expires_in: 300 } }
    if (url.endsWith('/preview')) return { status: 201, body: PREVIEW }
    return answers[`${method} ${url}`] ?? { status: 404, body: {} }
  })
  closers.push(() => server.close())
  return server
}

async function builtFolder(): Promise<string> {
  const folder = await createTemporaryFolder({ 'dist/mfe.json': '{}', 'dist/mfe.js': 'export default {}' })
  closers.push(() => folder.remove())
  return folder.path
}

const credentials = (shop: AnsweringServer): Readonly<Record<string, string>> => ({
  JANGTEO_CLIENT_ID: 'ci:catalog',
  JANGTEO_CLIENT_SECRET: 's3cret',
  JANGTEO_TOKEN_URL: `${shop.url}/oauth/token`,
})
const PUBLISH = 'POST /api/registry/releases'
const PROMOTE = 'PUT /api/registry/environments/production/releases/catalog'

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
      'GET /api/registry/releases?name=catalog': { status: 200, body: { items: [{ ...listed }] } },
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

describe('jangteo publish', () => {
  it('uploads the build with a token of its own, and says where it is', async () => {
    const shop = await startShop({ [PUBLISH]: { status: 201, body: release } })
    const io = createRecordingIo(credentials(shop))
    expect(await run(['publish', await builtFolder(), '--registry', shop.url], io)).toBe(0)
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
    expect(io.messages).toEqual([
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
    const gone = await startShop({})
    await gone.close()
    closers.pop()
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

describe('jangteo releases', () => {
  it('lists what was published', async () => {
    const { name, release: id, publishedAt, publishedBy } = release
    const item = { name, release: id, kind: 'mfe', version: '1.0.0', publishedAt, publishedBy }
    const shop = await startShop({
      'GET /api/registry/releases?name=catalog': { status: 200, body: { items: [item] } },
    })
    const io = createRecordingIo()
    expect(await run(['releases', 'catalog', '--registry', shop.url], io)).toBe(0)
    expect(io.results[1]).toBe('catalog  0123456789abcdef  1.0.0    2026-11-23T09:00:00.000Z  ci-catalog')
    expect(shop.requests[0]?.headers.authorization).toBeUndefined()
  })
})

describe('jangteo status', () => {
  const { manifest, files } = release
  const document = {
    schema: 'x',
    environment: 'production',
    revision: 7,
    microFrontends: {
      catalog: [
        {
          url: '/assets/catalog/0123456789abcdef/mfe.js',
          metadata: { version: release.release, integrity: files['mfe.js'] },
          extras: { jangteo: { manifest, files } },
          deployment: { traffic: 100, default: true },
        },
      ],
    },
  }

  it('says what is live and for how many visitors', async () => {
    const shop = await startShop({
      'GET /api/registry/environments/production': { status: 200, body: document },
      'GET /api/registry/environments/production/health': {
        status: 200,
        body: {
          items: [
            {
              name: 'catalog',
              release: release.release,
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
})

describe('jangteo', () => {
  it('explains itself', async () => {
    const io = createRecordingIo()
    expect(await run([], io)).toBe(0)
    expect(await run(['publish', '--help'], io)).toBe(0)
    expect(io.results[0]).toContain('status')
    expect(io.results[1]).toContain('--promote')
  })

  it.each([[['destroy']], [['publish', '--promot']], [['status', '-x']]])(
    'ends with 2 for %j',
    async (args) => {
      const io = createRecordingIo()
      expect(await run(args, io)).toBe(2)
      expect(io.messages).toHaveLength(1)
    },
  )
})
