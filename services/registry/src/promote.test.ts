import { PLATFORM_ROLE, ReleaseDocumentSchema, type ReleaseDto } from '@jangteo/contracts'
import Value from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

const ENVIRONMENT = '/api/registry/environments/production'

let registry: RunningRegistry
let releases: readonly ReleaseDto[]
beforeAll(async () => {
  registry = await createRegistryWithVue()
  releases = [
    await registry.publish(),
    await registry.publish(aManifest({ version: '2' })),
    await registry.publish(aManifest({ version: '3' })),
  ]
})
afterAll(() => registry.close())

const release = (index: number): ReleaseDto => releases[index] ?? expect.fail('no such release')
const revisionTag = async (): Promise<string> => `"${(await registry.document()).revision}"`

describe('promoting a release', () => {
  it('gives it to everybody in the next revision', async () => {
    const { name, release: id, manifest, files } = release(0)
    const reply = await registry.promote(release(0), '"1"')
    expect(reply.json()).toEqual({
      environment: 'production',
      revision: 2,
      isNew: true,
      action: 'promote',
      name,
      release: id,
    })
    expect(reply.headers.etag).toBe('"2"')
    const document = await registry.document()
    expect(Value.Check(ReleaseDocumentSchema, document)).toBe(true)
    expect(document.microFrontends[name]).toEqual([
      {
        url: `/assets/catalog/${id}/mfe.js`,
        metadata: { version: id, integrity: files['mfe.js'] },
        extras: { jangteo: { manifest, files, signature: expect.anything() } },
        deployment: { traffic: 100, default: true },
      },
    ])
  })

  it('tells the release before', async () => {
    await registry.promote(release(0))
    expect((await registry.promote(release(1))).json().previous).toBe(release(0).release)
  })

  it('answers 412 to the one of two who was later, and loses nothing', async () => {
    await registry.promote(release(0))
    const seen = await revisionTag()
    const replies = await Promise.all([1, 2].map((index) => registry.promote(release(index), seen)))
    const [won, lost] = replies.sort((a, b) => a.statusCode - b.statusCode)
    expect([won?.statusCode, lost?.statusCode]).toEqual([200, 412])
    expect(lost?.json()).toMatchObject({ code: 'revision-moved', revision: won?.json().revision })
    const live = (await registry.document()).microFrontends.catalog?.[0]?.metadata.version
    expect(live).toBe(won?.json().release)
  })

  it('needs If-Match, a known release, a known environment and the scope, and else changes nothing', async () => {
    const before = await registry.document()
    const promoter = await registry.context.testTokens.bearer({
      scopes: ['registry:promote'],
      roles: [PLATFORM_ROLE],
    })
    const publisher = await registry.context.testTokens.bearer({ scopes: ['registry:publish'] })
    const put = async (
      headers: Record<string, string>,
      { environment = 'production', id = release(0).release } = {},
    ): Promise<unknown> => {
      const url = `/api/registry/environments/${environment}/releases/catalog`
      const options = { method: 'PUT', url, headers, payload: { release: id } } as const
      return (await registry.service.app.inject(options)).json().code
    }
    const any = { authorization: promoter, 'if-match': '*' }
    expect(await put({ authorization: promoter })).toBe('if-match-required')
    expect(await put({ ...any, 'if-match': 'W/"1"' })).toBe('if-match-invalid')
    expect(await put(any, { id: '0'.repeat(16) })).toBe('unknown-release')
    expect(await put(any, { id: 'latest' })).toBe('invalid-request')
    expect(await put(any, { environment: 'moon' })).toBe('unknown-environment')
    expect(await put({ ...any, authorization: publisher })).toBe('insufficient-scope')
    expect(await registry.document()).toEqual(before)
  })
})

describe('reading an environment', () => {
  it('answers 304 to a caller that has the revision', async () => {
    const { app } = registry.service
    const tag = await revisionTag()
    const again = await app.inject({ url: ENVIRONMENT, headers: { 'if-none-match': tag } })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
    const stale = await app.inject({ url: ENVIRONMENT, headers: { 'if-none-match': '"1"' } })
    expect([stale.statusCode, stale.headers.etag]).toEqual([200, tag])
  })

  it('is empty before the first promotion, and 404 where there is no such environment', async () => {
    const preview = await registry.service.app.inject('/api/registry/environments/preview')
    expect(preview.json()).toMatchObject({ environment: 'preview', revision: 0, microFrontends: {} })
    expect((await registry.service.app.inject('/api/registry/environments/moon')).statusCode).toBe(404)
  })
})
