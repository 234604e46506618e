import type { ReleaseDto } from '@jangteo/contracts'
import { PLATFORM_ROLE, teamRole } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

const ENVIRONMENT = '/api/registry/environments/production'

let registry: RunningRegistry
let stable: ReleaseDto
let canary: ReleaseDto
beforeAll(async () => {
  registry = await createRegistryWithVue()
  stable = await registry.publish()
  canary = await registry.publish(aManifest({ version: '2' }))
  await registry.promote(stable)
})
afterAll(() => registry.close())

async function change(
  path: string,
  payload: object = {},
  { ifMatch = '*', roles = [teamRole('catalog')] as readonly string[] } = {},
) {
  const authorization = await registry.context.testTokens.bearer({
    sub: 'kim',
    scopes: ['registry:promote'],
    roles: [...roles],
  })
  return registry.service.app.inject({
    method: 'POST',
    url: `${ENVIRONMENT}/${path}`,
    headers: { authorization, 'if-match': ifMatch },
    payload,
  })
}

const shares = async (): Promise<Readonly<Record<string, number>>> => {
  const versions = (await registry.document()).microFrontends.catalog ?? []
  return Object.fromEntries(
    versions.map(({ metadata, deployment }) => [metadata.version, deployment.traffic]),
  )
}
const changes = async (limit = 20) =>
  (await registry.service.app.inject(`${ENVIRONMENT}/changes?limit=${limit}`)).json().items

describe('a rollout from the first visitors to everybody', () => {
  it('goes step by step, each a revision with who, what and why', async () => {
    const started = await change('releases/catalog/rollout', {
      release: canary.release,
      share: 10,
      reason: 'new listing',
    })
    expect(started.json()).toMatchObject({ isNew: true, action: 'rollout', previous: stable.release })
    expect(started.headers.etag).toBe(`"${started.json().revision}"`)
    expect(await shares()).toEqual({ [canary.release]: 10, [stable.release]: 90 })

    expect((await change('releases/catalog/pause')).statusCode).toBe(200)
    expect((await registry.document()).paused).toEqual(['catalog'])
    const held = await change('releases/catalog/rollout', { release: canary.release, share: 50 })
    expect([held.statusCode, held.json().code]).toEqual([409, 'rollout-paused'])
    await change('releases/catalog/resume')

    await change('releases/catalog/rollout', { release: canary.release, share: 50 })
    expect(await shares()).toEqual({ [canary.release]: 50, [stable.release]: 50 })
    expect((await changes(4)).map(({ action }: { action: string }) => action)).toEqual([
      'rollout',
      'resume',
      'pause',
      'rollout',
    ])
    expect((await changes(4)).at(-1)).toMatchObject({ by: 'kim', share: 10, reason: 'new listing' })
    expect(Date.parse((await changes(1))[0].at)).toBe(registry.context.clock.now().getTime())
  })

  it('is promoted and rolled back without naming a release', async () => {
    const { json } = await registry.promote({ name: 'catalog', release: canary.release })
    expect(json()).toMatchObject({ release: canary.release, previous: stable.release })
    expect(await shares()).toEqual({ [canary.release]: 100 })
    const back = await change('releases/catalog/rollback', { reason: 'prices are missing' })
    expect(back.json()).toMatchObject({ release: stable.release, previous: canary.release })
    expect(await shares()).toEqual({ [stable.release]: 100 })
    expect((await changes(1))[0]).toMatchObject({ action: 'rollback', reason: 'prices are missing' })
  })
})

describe('switching off', () => {
  it('is in the document until it is revived', async () => {
    await change('releases/catalog/kill', { fragment: 'cat-search-box' })
    await change('releases/catalog/kill')
    expect((await registry.document()).killed).toEqual([
      { name: 'catalog', fragment: 'cat-search-box' },
      { name: 'catalog' },
    ])
    await change('releases/catalog/revive')
    await change('releases/catalog/revive', { fragment: 'cat-search-box' })
    expect((await registry.document()).killed).toBeUndefined()
  })
})

describe('changes that are refused', () => {
  it.each([
    ['releases/catalog/rollout', { release: '0'.repeat(16), share: 10 }, 404, 'unknown-release'],
    ['releases/catalog/rollout', { release: 'latest', share: 10 }, 400, 'invalid-request'],
    ['releases/catalog/rollout', { release: '0'.repeat(16), share: 101 }, 400, 'invalid-request'],
    ['releases/catalog/rollout', { release: '0'.repeat(16), share: 1, extra: 1 }, 400, 'invalid-request'],
    ['releases/catalog/kill', { fragment: 'ord-mini-cart' }, 409, 'unknown-fragment'],
    ['releases/order/kill', {}, 403, 'not-owner'],
    ['releases/vue/rollback', {}, 403, 'platform-only'],
    ['restore', { revision: 1 }, 403, 'platform-only'],
    ['restore', { revision: 2 ** 31 }, 400, 'invalid-request'],
  ])('%s %o answers %i %s and changes nothing', async (path, body, status, code) => {
    const before = await registry.document()
    const reply = await change(path, body)
    expect([reply.statusCode, reply.json().code]).toEqual([status, code])
    expect(await registry.document()).toEqual(before)
  })

  it('answer 412 to the later of two that saw the same revision, and lose nothing', async () => {
    const ifMatch = `"${(await registry.document()).revision}"`
    const replies = await Promise.all([
      change('releases/catalog/rollout', { release: canary.release, share: 10 }, { ifMatch }),
      change('releases/catalog/rollout', { release: canary.release, share: 20 }, { ifMatch }),
    ])
    const [won, lost] = replies.toSorted((a, b) => a.statusCode - b.statusCode)
    expect([won?.statusCode, lost?.statusCode]).toEqual([200, 412])
    expect((await shares())[canary.release]).toBe(won?.json().share)
    const again = await change('releases/catalog/rollout', { release: canary.release, share: 30 })
    expect([again.statusCode, (await shares())[canary.release]]).toEqual([200, 30])
  })
})

it('brings the whole environment back to a revision, for the platform team', async () => {
  const { revision } = await registry.document()
  const platform = { roles: [PLATFORM_ROLE] }
  const { release } = await registry.publish(aManifest({ version: '3' }))
  await registry.promote({ name: 'catalog', release })
  const restored = await change('restore', { revision, reason: 'a bad evening' }, platform)
  expect(restored.json()).toMatchObject({ isNew: true, action: 'restore', restored: revision })
  expect(await shares()).toEqual({ [stable.release]: 100 })
  const missing = await change('restore', { revision: 999 }, platform)
  expect([missing.statusCode, missing.json().code]).toEqual([409, 'unknown-revision'])
})
