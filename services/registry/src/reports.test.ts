import type { PageReport, ReleaseDto } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
let stable: ReleaseDto
let canary: ReleaseDto
beforeAll(async () => {
  registry = await createRegistryWithVue()
  stable = await registry.publish()
  canary = await registry.publish(aManifest({ version: '2' }))
  await registry.promote(stable)
  await registry.service.start({ host: '127.0.0.1', port: 0 })
})
afterAll(() => registry.close())

const report = (payload: object, headers: Readonly<Record<string, string>> = {}) =>
  registry.service.app.inject({ method: 'POST', url: '/api/registry/reports', headers, payload })
const visitor = (id: number) => ({ cookie: `a=b; __Host-jt-visitor=${String(id).padStart(32, '0')}; c=d` })
const saw = (release: string, kind: PageReport['sights'][number]['kind'], name = 'catalog'): PageReport => ({
  environment: 'production',
  sights: [{ name, release, kind }],
})
const health = async () =>
  (await registry.service.app.inject('/api/registry/environments/production/health'))
    .json()
    .items.filter(({ name }: { name: string }) => name === 'catalog')

describe('reports of pages', () => {
  it('become the share of visitors for whom a live release fails', async () => {
    for (let id = 0; id < 4; id += 1)
      expect((await report(saw(stable.release, 'view'), visitor(id))).statusCode).toBe(204)
    await report(saw(stable.release, 'fragment'), visitor(0))
    await report(saw(stable.release, 'fragment'), visitor(0))
    await report(saw(stable.release, 'error'), visitor(9))
    await vi.waitFor(
      async () =>
        expect(await health()).toEqual([
          {
            name: 'catalog',
            release: stable.release,
            visitors: 5,
            failed: { mount: 0, fragment: 1, error: 1 },
          },
        ]),
      { timeout: 60_000 },
    )
  })

  it('of a name that every object has cost no other report', async () => {
    const [unknown] = saw('1'.repeat(16), 'view', 'constructor').sights
    const { sights, environment } = saw(stable.release, 'view')
    expect((await report({ environment, sights: [unknown, ...sights] }, visitor(40))).statusCode).toBe(204)
    await vi.waitFor(async () => expect(await health()).toMatchObject([{ visitors: 6 }]), { timeout: 60_000 })
  })

  it.each([
    ['of another shape', { ...saw('1'.repeat(16), 'view'), visitor: 'kim' }],
    [
      'of no kind',
      { environment: 'production', sights: [{ name: 'catalog', release: '1'.repeat(16), kind: 'x' }] },
    ],
    ['about nothing', { environment: 'production', sights: [] }],
  ])('%s are refused', async (_, payload) => {
    expect((await report(payload)).json().code).toBe('invalid-request')
  })

  it('of pages that were opened by a preview link are not counted', async () => {
    const before = (await health())[0].visitors
    const { cookie } = visitor(20)
    const previewing = {
      cookie: `${cookie}; __Host-jt-preview=catalog.0123456789abcdef.zik0zj.${'A'.repeat(43)}`,
    }
    expect((await report(saw(stable.release, 'mount'), previewing)).statusCode).toBe(204)
    await report(saw(stable.release, 'view'), visitor(21))
    await vi.waitFor(async () => expect((await health())[0].visitors).toBeGreaterThan(before), {
      timeout: 60_000,
    })
    expect((await health())[0]).toMatchObject({ visitors: before + 1, failed: { mount: 0 } })
  })

  it('beyond what one address may send are left out', async () => {
    const from = { 'x-forwarded-for': '192.0.2.7' }
    const before = (await health())[0].visitors
    for (let id = 0; id < 610; id += 1)
      await report(saw(stable.release, 'view'), { ...from, ...visitor(1000 + id) })
    await vi.waitFor(async () => expect((await health())[0].visitors).toBe(before + 600), { timeout: 60_000 })
  })

  it('end a rollout by themselves, with the figures in the audit log', async () => {
    const authorization = await registry.context.testTokens.bearer({
      scopes: ['registry:promote'],
      roles: ['mfe:catalog'],
    })
    const started = await registry.service.app.inject({
      method: 'POST',
      url: '/api/registry/environments/production/releases/catalog/rollout',
      headers: { authorization, 'if-match': '*' },
      payload: { release: canary.release, share: 10 },
    })
    expect(started.statusCode).toBe(200)
    registry.context.clock.advance({ seconds: 1 })
    for (let id = 0; id < 12; id += 1) await report(saw(canary.release, 'mount'), visitor(id))
    await vi.waitFor(
      async () => {
        const { items } = (
          await registry.service.app.inject('/api/registry/environments/production/changes?limit=1')
        ).json()
        expect(items[0]).toMatchObject({ action: 'rollback', by: 'guard', release: stable.release })
        expect(items[0].reason).toContain('12 of 12 visitors (100.0 %)')
      },
      { timeout: 60_000 },
    )
    expect((await registry.document()).microFrontends.catalog).toHaveLength(1)
  })
})
