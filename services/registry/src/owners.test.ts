import { PLATFORM_ROLE, teamRole } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, filesOf } from './testing/archive.ts'
import { aLibrary, aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
beforeAll(async () => {
  registry = await createRegistryWithVue()
})
afterAll(() => registry.close())

const bearer = (...roles: readonly string[]): Promise<string> =>
  registry.context.testTokens.bearer({ scopes: ['registry:publish', 'registry:promote'], roles })

async function upload(manifest: ReturnType<typeof aManifest>, ...roles: readonly string[]) {
  const body = await archiveOf(filesOf(manifest))
  return registry.upload(body, { authorization: await bearer(...roles) })
}

async function promote(name: string, release: string, ...roles: readonly string[]) {
  return registry.service.app.inject({
    method: 'PUT',
    url: `/api/registry/environments/production/releases/${name}`,
    headers: { authorization: await bearer(...roles), 'if-match': '*' },
    payload: { release },
  })
}

const publishedNames = async (): Promise<readonly string[]> => {
  const { items } = (await registry.service.app.inject('/api/registry/releases')).json()
  return items.map(({ name }: { name: string }) => name)
}

describe('A52 a team', () => {
  it('publishes and promotes its own micro-frontend, also the first time', async () => {
    const uploaded = await upload(aManifest(), teamRole('catalog'))
    expect(uploaded.statusCode).toBe(201)
    const promoted = await promote('catalog', uploaded.json().release, teamRole('catalog'))
    expect(promoted.statusCode).toBe(200)
  })

  it('cannot take a name that is not its own, taken or free', async () => {
    const before = await publishedNames()
    for (const name of ['catalog', 'free-name']) {
      const reply = await upload(aManifest({ name, version: '9' }), teamRole('order'), teamRole('catalo'))
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'not-owner'])
    }
    expect(await publishedNames()).toEqual(before)
  })

  it('cannot change what is live of another team', async () => {
    const next = await registry.publish(aManifest({ version: '2' }))
    const before = await registry.document()
    const reply = await promote('catalog', next.release, teamRole('order'))
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'not-owner'])
    expect(await registry.document()).toEqual(before)
  })

  it('cannot publish a shell or a library, whatever its name', async () => {
    for (const manifest of [aManifest({ kind: 'shell' }), aLibrary({ name: 'catalog' })]) {
      const reply = await upload(manifest, teamRole('catalog'))
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'platform-only'])
    }
  })

  it('cannot turn a library into a micro-frontend, nor roll one out', async () => {
    const uploaded = await upload(aManifest({ name: 'vue' }), teamRole('vue'))
    expect([uploaded.statusCode, uploaded.json().code]).toEqual([403, 'platform-only'])
    const live = (await registry.document()).microFrontends['vue']?.[0]?.metadata.version
    const reply = await promote('vue', live ?? expect.fail('no vue'), teamRole('vue'))
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'platform-only'])
  })

  it('needs the scope as well as the role', async () => {
    const authorization = await registry.context.testTokens.bearer({ roles: [teamRole('catalog')] })
    const reply = await registry.upload(await archiveOf(filesOf(aManifest())), { authorization })
    expect(reply.json().code).toBe('insufficient-scope')
  })
})

it('lets a token without roles change nothing', async () => {
  const reply = await upload(aManifest({ version: '3' }))
  expect([reply.statusCode, reply.json().code]).toEqual([403, 'not-owner'])
})

it('lets the platform team publish everything', async () => {
  const reply = await upload(
    aLibrary({ name: 'pinia', provides: { pinia: 'mfe.js' }, entry: 'mfe.js' }),
    PLATFORM_ROLE,
  )
  expect(reply.json()).toMatchObject({ name: 'pinia' })
  expect(reply.statusCode).toBe(201)
})
