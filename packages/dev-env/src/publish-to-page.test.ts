import { createHash } from 'node:crypto'
import { type PublishResult, RegistryRefusal } from '@jangteo/cli'
import type { MfeManifest } from '@jangteo/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aBuild, openReleasedShop, type ReleasedShop } from './testing/released-shop.ts'

let shop: ReleasedShop
beforeAll(async () => {
  shop = await openReleasedShop()
})
afterAll(() => shop.close())

/** Publishes the way a team does. */
const publish = (manifest: MfeManifest, files: Readonly<Record<string, string>>): Promise<PublishResult> =>
  shop.publish(manifest, files)
const openPage = (path: string): ReturnType<ReleasedShop['openPage']> => shop.openPage(path)

const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`

const CATALOG = 'import { h } from "vue"; export default { h, bootstrap() {}, mount() {}, unmount() {} }'
const catalog = aBuild({
  name: 'catalog',
  kind: 'mfe',
  imports: ['vue'],
  routes: [{ pattern: '/', access: 'public' }],
})

it('turns what teams publish into pages, with the integrity of their bytes', async () => {
  expect((await openPage('/ko/')).status).toBe(503)

  await publish(aBuild({ name: 'vue', kind: 'library', provides: { vue: 'entry.js' } }), {
    'entry.js': 'export const h = 1',
  })
  await publish(aBuild({ name: 'shell', kind: 'shell' }), {
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
  expect(await (await fetch(`${shop.registryUrl}${address}`)).text()).toBe(CATALOG)
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
  await shop.stopRegistry()
  expect(await openPage('/ko/')).toEqual(before)
  expect((await openPage('/ko/nowhere')).status).toBe(404)
})
