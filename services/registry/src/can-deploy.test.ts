import type { DeployAnswer, MfeManifest, ReleaseDto } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, filesOf } from './testing/archive.ts'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

const PATH = '/api/registry/can-i-deploy'
const anOrder = (parts: Partial<MfeManifest> = {}): MfeManifest =>
  aManifest({
    name: 'order',
    routes: [{ pattern: '/cart', access: 'personal' }],
    fragments: [{ tag: 'ord-mini-cart', class: 'essential', attributes: ['open'], events: [] }],
    events: { publishes: ['cart.changed'], hears: [] },
    ...parts,
  })
const consumer = aManifest({
  events: { publishes: [], hears: ['cart.changed'] },
  uses: { fragments: [{ tag: 'ord-mini-cart', attributes: ['open'], events: [] }], routes: ['/cart'] },
})
/** Takes everything away that the consumer uses. */
const breaking = anOrder({
  version: '0.9.0',
  fragments: [],
  routes: [],
  events: { publishes: [], hears: [] },
})
const BREAKS = ['live-fragment-broken', 'live-event-broken', 'live-link-broken']

let registry: RunningRegistry
let beforeConsumer: ReleaseDto
beforeAll(async () => {
  registry = await createRegistryWithVue()
  beforeConsumer = await registry.publish(breaking)
  await registry.promote(await registry.publish(anOrder()))
  await registry.promote(await registry.publish(consumer))
})
afterAll(() => registry.close())

const codesOf = ({ objections }: DeployAnswer): readonly string[] => objections.map(({ code }) => code)
const ask = async (query: string) => registry.service.app.inject(`${PATH}?${query}`)
const check = async (manifest: MfeManifest) =>
  registry.upload(await archiveOf(filesOf(manifest)), {}, `${PATH}?environment=production`)

describe('may I deploy', () => {
  it('a published release: what would be refused is the answer', async () => {
    const reply = await ask(`name=order&release=${beforeConsumer.release}`)
    expect(reply.statusCode).toBe(200)
    const answer = reply.json<DeployAnswer>()
    expect(answer).toMatchObject({
      environment: 'production',
      revision: 3,
      name: 'order',
      isDeployable: false,
    })
    expect(codesOf(answer)).toEqual(BREAKS)
    expect(answer.objections[0]?.why).toContain('catalog shows <ord-mini-cart>')
    const promotion = await registry.promote(beforeConsumer)
    expect([promotion.statusCode, promotion.json().code]).toEqual([422, BREAKS[0]])
  })

  it('a build: the answer is that of publishing, and nothing is kept', async () => {
    const [refused, admitted] = [
      await check(anOrder({ version: '2.0.0', fragments: [] })),
      await check(anOrder({ version: '2.1.0' })),
    ]
    expect(codesOf(refused.json())).toEqual(['live-fragment-broken'])
    expect(admitted.json()).toMatchObject({ isDeployable: true, objections: [] })
    const published = await registry.upload(
      await archiveOf(filesOf(anOrder({ version: '2.0.0', fragments: [] }))),
    )
    expect([published.statusCode, published.json().code]).toEqual([422, 'live-fragment-broken'])
    const release = admitted.json<DeployAnswer>().release
    const found = await registry.service.app.inject(`/api/registry/releases/order/${release}`)
    expect(found.statusCode).toBe(404)
  })

  it('a build that is broken in itself, or no build at all', async () => {
    const reply = await registry.upload(
      await archiveOf(filesOf({ ...consumer, version: '3.0.0' }, { 'mfe.js': 'import "vue"' })),
      {},
      PATH,
    )
    expect(codesOf(reply.json())).toEqual(['no-default-export'])
    const empty = await registry.upload(await archiveOf([{ name: 'mfe.js' }]), {}, PATH)
    expect([empty.statusCode, empty.json().code]).toEqual([422, 'manifest-missing'])
  })

  it('nothing that does not exist, in no place that does not exist', async () => {
    const unknown = await ask(`name=order&release=${'0'.repeat(16)}`)
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'unknown-release'])
    const nowhere = await ask(`name=order&release=${beforeConsumer.release}&environment=moon`)
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown-environment'])
  })

  it('asks for the token of the team, as publishing does', async () => {
    const other = await registry.context.testTokens.bearer({ scopes: ['registry:publish'], roles: [] })
    const body = await archiveOf(filesOf(anOrder()))
    expect((await registry.upload(body, { authorization: other }, PATH)).json().code).toBe('not-owner')
    expect((await registry.upload(body, { authorization: '' }, PATH)).statusCode).toBe(401)
  })
})
