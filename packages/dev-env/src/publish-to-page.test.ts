import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publishDirectory, type PublishResult, RegistryRefusal } from '@jangteo/cli'
import { createComposerService } from '@jangteo/composer-service'
import { type MfeManifest, PLATFORM_ROLE } from '@jangteo/contracts'
import { createRegistryService } from '@jangteo/registry-service'
import type { Service } from '@jangteo/service-kit'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

const LISTEN = { host: '127.0.0.1', port: 0 }
const NO_EVENTS = { publishes: [], hears: [] }

let context: TestContext
let registry: Service
let composer: Service
let registryUrl: string
let shopUrl: string
let folder: string

beforeAll(async () => {
  context = await createTestContext()
  registry = await createRegistryService(context, {})
  composer = await createComposerService(context, {
    shopUrl: 'http://localhost:8088',
    identityUrl: 'http://localhost:8090',
  })
  registryUrl = await registry.start(LISTEN)
  shopUrl = await composer.start(LISTEN)
  folder = await mkdtemp(join(tmpdir(), 'jangteo-publish-'))
})
afterAll(async () => {
  await composer.stop()
  await registry.stop()
  await context.close()
  await rm(folder, { recursive: true })
})

const manifestOf = (parts: Pick<MfeManifest, 'name' | 'kind'> & Partial<MfeManifest>): MfeManifest => ({
  version: '1.0.0',
  entry: 'entry.js',
  css: [],
  routes: [],
  fragments: [],
  events: NO_EVENTS,
  imports: [],
  requires: {},
  ...parts,
})

/** Writes a build and publishes it the way a team does. */
async function publish(
  manifest: MfeManifest,
  files: Readonly<Record<string, string>>,
): Promise<PublishResult> {
  const dir = join(folder, manifest.name)
  for (const [path, content] of Object.entries({ ...files, 'mfe.json': JSON.stringify(manifest) })) {
    await mkdir(dirname(join(dir, 'dist', path)), { recursive: true })
    await writeFile(join(dir, 'dist', path), content)
  }
  const token = await context.testTokens.sign({
    scopes: ['registry:publish', 'registry:promote'],
    roles: [PLATFORM_ROLE],
  })
  return publishDirectory({ dir, registryUrl, token, promote: true, log: () => undefined })
}

async function openPage(path: string): Promise<{ status: number; body: string }> {
  context.clock.advance({ seconds: 1 })
  const response = await fetch(`${shopUrl}${path}`)
  return { status: response.status, body: await response.text() }
}

const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`

const CATALOG = 'import { h } from "vue"; export default { name: "catalog", h }'
const catalog = manifestOf({
  name: 'catalog',
  kind: 'mfe',
  imports: ['vue'],
  routes: [{ pattern: '/', access: 'public' }],
})

it('turns what teams publish into pages, with the integrity of their bytes', async () => {
  expect((await openPage('/ko/')).status).toBe(503)

  await publish(manifestOf({ name: 'vue', kind: 'library', provides: { vue: 'entry.js' } }), {
    'entry.js': 'export const h = 1',
  })
  await publish(manifestOf({ name: 'shell', kind: 'shell' }), {
    'entry.js': 'document.title = "shop"',
    'frame.ko.html': '<header>장터</header>',
  })
  expect((await openPage('/ko/')).status).toBe(404)

  const { release } = await publish(catalog, { 'entry.js': CATALOG })
  const page = await openPage('/ko/')
  expect(page.status).toBe(200)
  expect(page.body).toContain('<header>장터</header>')
  const { imports, integrity } = JSON.parse(
    /<script type="importmap">(.*?)<\/script>/.exec(page.body)?.[1] ?? expect.fail('no import map'),
  )
  const address = `/assets/catalog/${release}/entry.js`
  expect(integrity[address]).toBe(sha384(CATALOG))
  expect(await (await fetch(`${registryUrl}${address}`)).text()).toBe(CATALOG)
  expect(integrity[imports.vue]).toBe(sha384('export const h = 1'))
})

it('shows the next release on the next page, without anybody else moving', async () => {
  const { release } = await publish(catalog, { 'entry.js': `${CATALOG}; // better` })
  expect((await openPage('/ko/')).body).toContain(`/assets/catalog/${release}/entry.js`)
})

it('leaves the shop as it was when a team publishes what breaks another', async () => {
  const before = await openPage('/ko/')
  const squatter = { ...catalog, name: 'squatter' }
  await expect(publish(squatter, { 'entry.js': CATALOG })).rejects.toThrow(RegistryRefusal)
  expect(await openPage('/ko/')).toEqual(before)
})

it('serves pages although the registry is gone', async () => {
  const before = await openPage('/ko/')
  await registry.stop()
  expect(await openPage('/ko/')).toEqual(before)
  expect((await openPage('/ko/nowhere')).status).toBe(404)
})
