import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { aBuild, openReleasedShop, type ReleasedShop } from './testing/released-shop.ts'

const things = aBuild({
  name: 'things',
  kind: 'mfe',
  server: 'server.js',
  routes: [{ pattern: '/things', access: 'public' }],
})
const MAIN = '<main id="jangteo-main" tabindex="-1"></main>'
const ENTRY = 'export default { bootstrap() {}, mount() {}, unmount() {} }'
/** At admission no service answers; in the shop they do. */
const serverScript = (inTheShop: string): string => `var jangteoServer = { async render(request, { get }) {
  const { status } = await get('/api/things')
  if (status !== 503) ${inTheShop}
  return { status: 200, head: { title: 'Things' }, html: '<h1>Things</h1>', state: {}, isComplete: true }
} }`

let shop: ReleasedShop
let [stable, canary] = ['', '']
beforeAll(async () => {
  shop = await openReleasedShop({ renderLimitMs: 60_000 })
  shop.context.services.register('gateway', shop.registryUrl)
  await shop.publish(aBuild({ name: 'shell', kind: 'shell' }), {
    'entry.js': 'start()',
    'frame.ko.html': MAIN,
  })
  const publish = async (script: string, promote: boolean): Promise<string> =>
    (await shop.publish(things, { 'entry.js': ENTRY, 'server.js': serverScript(script) }, promote)).release
  stable = await publish('void 0', true)
  canary = await publish('throw new Error("broken")', false)
})
afterAll(() => shop.close())

const visitor = (id: number): string => `__Host-jt-visitor=${String(id).padStart(32, '0')}`
const releaseIn = (body: string): string | undefined => /\/assets\/things\/([0-9a-f]{16})\//.exec(body)?.[1]

it('a canary that fails on the server alone costs nobody his page, and ends as one that fails in browsers', async () => {
  expect((await shop.jangteo('rollout', 'things', canary, '50%')).code).toBe(0)
  const tried: boolean[] = []
  for (let id = 0; id < 40; id += 1) {
    const { status, body } = await shop.openPage('/ko/things', visitor(id))
    const isCanary = releaseIn(body) === canary
    expect([status, body.includes('<h1>Things</h1>')]).toEqual([200, !isCanary])
    tried.push(isCanary)
  }
  expect(tried.filter(Boolean).length).toBeGreaterThanOrEqual(10)

  const lastChange = async (): Promise<object> =>
    JSON.parse((await shop.jangteo('history', '--json')).said)[0]
  await vi.waitFor(
    async () =>
      expect(await lastChange()).toMatchObject({
        action: 'rollback',
        by: 'guard',
        release: stable,
        reason: expect.stringMatching(
          /visitors \(100\.0 %\) a script failed, with the default release for 0 of/,
        ),
      }),
    { timeout: 60_000 },
  )
  for (let id = 0; id < 10; id += 1)
    expect(releaseIn((await shop.openPage('/ko/things', visitor(id))).body)).toBe(stable)
})
