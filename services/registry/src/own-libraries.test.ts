import type { MfeManifest, ReleaseDto } from '@jangteo/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveOf, filesOf } from './testing/archive.ts'
import { aLibrary, aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
let vue3: string
beforeEach(async () => {
  registry = await createRegistryWithVue()
  vue3 = (await live('vue')).metadata.version
})
afterEach(() => registry.close())

const vueFiles = { 'vue.js': 'export const h = 1' }
const aVue = (version: string): Promise<ReleaseDto> => registry.publish(aLibrary({ version }), vueFiles)
const aCatalog = (vue: string, parts: Partial<MfeManifest> = {}): MfeManifest =>
  aManifest({ version: `1.0.0+${vue.replaceAll(/\W/g, '')}`, requires: { vue }, ...parts })
const anOrder = (): MfeManifest => aManifest({ name: 'order', routes: [], fragments: [] })

async function live(name: string) {
  const versions = (await registry.document()).microFrontends[name] ?? []
  return versions.find(({ deployment }) => deployment.default) ?? expect.fail(`${name} is not live`)
}
const ownVue = async (name: string): Promise<string | undefined> =>
  (await live(name)).extras.jangteo.libraries?.['vue']?.release
const go = async (manifest: MfeManifest): Promise<void> => {
  const reply = await registry.promote(await registry.publish(manifest))
  expect(reply.statusCode, reply.body).toBe(200)
}
const refusalOf = async (manifest: MfeManifest): Promise<readonly [number, string, string]> => {
  const reply = await registry.upload(await archiveOf(filesOf(manifest)))
  return [reply.statusCode, reply.json().code, reply.json().detail]
}

describe('a micro-frontend that requires another version of a library than pages have', () => {
  it('gets a published release of it for itself; everybody else keeps the one of the page', async () => {
    await go(anOrder())
    const vue4 = await aVue('4.0.0')
    await go(aCatalog('^4.0.0'))
    expect(await ownVue('catalog')).toBe(vue4.release)
    expect((await live('catalog')).extras.jangteo.libraries?.['vue']?.files).toEqual(vue4.files)
    expect(await ownVue('order')).toBeUndefined()
    expect((await live('vue')).metadata.version).toBe(vue3)
  })

  it('keeps what it has when the library publishes again: publishing changes nothing that is live', async () => {
    const { release } = await aVue('4.0.0')
    await go(aCatalog('^4.0.0'))
    const before = await registry.document()
    await aVue('4.0.1')
    expect(await registry.document()).toEqual(before)
    await go(anOrder())
    expect(await ownVue('catalog')).toBe(release)
  })

  it('stays with the old version when the page moves on, and joins the page with the new one', async () => {
    const vue4 = await aVue('4.0.0')
    await go(anOrder())
    await go(aCatalog('^4.0.0'))
    await registry.promote(vue4)
    expect(await ownVue('catalog')).toBeUndefined()
    expect(await ownVue('order')).toBe(vue3)
  })

  it('is refused where no release fits', async () => {
    const [status, code, why] = await refusalOf(aCatalog('^5.0.0'))
    expect([status, code]).toEqual([422, 'version-unmet'])
    expect(why).toContain('catalog requires "vue" ^5.0.0, and pages have 3.5.45.')
  })

  it('is refused where a library that it uses does not get along with that version', async () => {
    const router = aLibrary({
      name: 'vue-router',
      version: '5.0.0',
      imports: ['vue'],
      requires: { vue: '^3.5.0' },
      provides: { 'vue-router': 'vue.js' },
    })
    await registry.promote(await registry.publish(router, { 'vue.js': 'import "vue"' }))
    await aVue('4.0.0')
    const [status, code, why] = await refusalOf(aCatalog('^4.0.0', { imports: ['vue', 'vue-router'] }))
    expect([status, code]).toEqual([422, 'libraries-disagree'])
    expect(why).toContain('vue-router 5.0.0, which requires "vue" ^3.5.0, together with 4.0.0')
  })
})

describe('what a page has once', () => {
  const aPlatform = (version: string): MfeManifest =>
    aLibrary({
      name: 'platform',
      version,
      singleton: true,
      provides: { '@jangteo/platform': 'vue.js' },
    })
  const onPlatform = aManifest({ requires: { '@jangteo/platform': '^1.0.0' } })

  it('never comes twice: neither a release that needs another version, nor one that leaves others behind', async () => {
    await registry.promote(await registry.publish(aPlatform('1.0.0'), vueFiles))
    const next = await registry.publish(aPlatform('2.0.0'), vueFiles)
    const needsNext = aCatalog('^3.5.0', { requires: { '@jangteo/platform': '^2.0.0' } })
    expect((await refusalOf(needsNext)).slice(0, 2)).toEqual([422, 'singleton-version-unmet'])
    await go(onPlatform)
    const reply = await registry.promote(next)
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'singleton-version-unmet'])
    expect(reply.json().detail).toContain('catalog requires "@jangteo/platform" ^1.0.0')
  })
})
