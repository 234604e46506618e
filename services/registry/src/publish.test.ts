import { createHash } from 'node:crypto'
import { ReleaseSchema } from '@jangteo/contracts'
import Value from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEntry, archiveOf, filesOf } from './testing/archive.ts'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
beforeAll(async () => {
  registry = await createRegistryWithVue()
})
afterAll(() => registry.close())

const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`

describe('publishing a release', () => {
  it('computes integrity and the release id from the bytes', async () => {
    const entry = `import "vue"; export default ${anEntry()}; // 1`
    const release = await registry.publish(aManifest(), { 'mfe.js': entry })
    expect(release.files['mfe.js']).toBe(sha384(entry))
    const list = Object.entries(release.files).map(([path, integrity]) => `${path}\0${integrity}\n`)
    const fingerprint = createHash('sha256').update(list.sort().join('')).digest('hex')
    expect(release.release).toBe(fingerprint.slice(0, 16))
    expect(release.publishedBy).toBe('ci-catalog')
  })

  it('answers 201 with a release that fits the contract, then 200 for the same bytes', async () => {
    const entries = filesOf(aManifest({ version: '2.0.0' }))
    const first = await registry.upload(await archiveOf(entries))
    expect(first.statusCode).toBe(201)
    expect(Value.Check(ReleaseSchema, first.json())).toBe(true)
    expect((await registry.service.app.inject(String(first.headers.location))).json()).toEqual(first.json())
    const again = await registry.upload(await archiveOf(entries.toReversed()))
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual(first.json())
  })

  it('takes a server script that renders the public pages while no service answers', async () => {
    const script = `var jangteoServer = { async render({ path }, { get }) {
      const { status } = await get('/api/catalog' + path)
      return { status: 200, head: { title: '' }, html: status + path, state: {}, isComplete: false }
    } }`
    const manifest = aManifest({ version: '2.1.0', server: 'server/render.js' })
    const release = await registry.publish(manifest, { 'server/render.js': script })
    expect(release.files['server/render.js']).toBe(sha384(script))
  })

  it('publishes once when the same bytes come many times at once', async () => {
    const body = await archiveOf(filesOf(aManifest({ version: '3.0.0' })))
    const replies = await Promise.all(Array.from({ length: 4 }, () => registry.upload(body)))
    expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1)
    expect(new Set(replies.map((reply) => reply.json().release)).size).toBe(1)
  })

  it('makes nothing live', async () => {
    const before = await registry.document()
    await registry.publish(aManifest({ version: '4.0.0' }))
    expect(await registry.document()).toEqual(before)
  })

  it('lists releases newest first', async () => {
    registry.context.clock.advance({ minutes: 1 })
    const newest = await registry.publish(aManifest({ version: '5.0.0' }))
    const { items } = (await registry.service.app.inject('/api/registry/releases?name=catalog')).json()
    expect(items[0]).toMatchObject({
      name: 'catalog',
      release: newest.release,
      version: '5.0.0',
      kind: 'mfe',
    })
    expect(items.every(({ name }: { name: string }) => name === 'catalog')).toBe(true)
  })

  it('asks for a token with the scope to publish', async () => {
    const body = await archiveOf(filesOf())
    const shopper = await registry.context.testTokens.bearer({ scopes: ['registry:promote'] })
    expect((await registry.upload(body, { authorization: shopper })).json().code).toBe('insufficient-scope')
    expect((await registry.upload(body, { authorization: '' })).statusCode).toBe(401)
  })

  it('answers 404 for a release that was never published', async () => {
    const reply = await registry.service.app.inject(`/api/registry/releases/catalog/${'0'.repeat(16)}`)
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'unknown-release'])
  })
})
