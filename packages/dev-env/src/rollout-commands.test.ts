import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBuild, openReleasedShop, type ReleasedShop } from './testing/released-shop.ts'

const catalog = aBuild({
  name: 'catalog',
  kind: 'mfe',
  routes: [{ pattern: '/', access: 'public' }],
  fragments: [{ tag: 'cat-search-box', class: 'regular', attributes: [], events: [] }],
})
const entry = (version: number): string =>
  `export default { bootstrap() {}, mount() {}, unmount() {}, defineFragment: (tag) => tag === 'cat-search-box' } // ${version}`
const [first, second] = [entry(1), entry(2)]

let shop: ReleasedShop
let v1: string
let v2: string
beforeAll(async () => {
  shop = await openReleasedShop()
  await shop.publish(aBuild({ name: 'shell', kind: 'shell' }), { 'entry.js': 'start()' })
  v1 = (await shop.publish(catalog, { 'entry.js': first })).release
  v2 = (await shop.publish(catalog, { 'entry.js': second }, false)).release
})
afterAll(() => shop.close())

const jangteo = (...args: readonly string[]): ReturnType<ReleasedShop['jangteo']> => shop.jangteo(...args)

const visitor = (id: number): string => `__Host-jt-visitor=${String(id).padStart(32, '0')}`

/** Which releases of the catalog these many visitors get. */
async function served(visitors = 40): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (let id = 0; id < visitors; id += 1) {
    const { body } = await shop.openPage('/ko/', visitor(id))
    const release = /\/assets\/catalog\/([0-9a-f]{16})\//.exec(body)?.[1] ?? expect.fail(body)
    counts[release] = (counts[release] ?? 0) + 1
  }
  return counts
}

describe('jangteo rollout, promote and rollback', () => {
  it('take a release from some visitors to all, and back', async () => {
    const started = await jangteo('rollout', 'catalog', v2.slice(0, 8), '25%', '--why', 'new listing')
    expect(started).toEqual({
      code: 0,
      said: `catalog ${v2} is for 25 % of the visitors of production, the others keep ${v1} (revision 3).`,
    })
    const some = await served()
    expect(some[v2]).toBeGreaterThan(0)
    expect(some[v1]).toBeGreaterThan(some[v2] ?? 0)

    expect((await jangteo('promote', 'catalog')).said).toContain(`instead of ${v1} (revision 4).`)
    expect(await served(5)).toEqual({ [v2]: 5 })
    const back = await jangteo('rollback', 'catalog', '--why', 'prices are missing')
    expect(back.said).toBe(
      `catalog is back at ${v1} for everybody in production instead of ${v2} (revision 5).`,
    )
    expect(await served(5)).toEqual({ [v1]: 5 })
    const history = await jangteo('history')
    expect(history.said.split('\n')[1]).toMatch(
      /^5 .* ci +rollback +catalog [0-9a-f]{16} +prices are missing$/,
    )
  })

  it('say in JSON what came of it, also where nothing was to be done', async () => {
    const { code, said } = await jangteo('promote', 'catalog', v1, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toEqual({
      environment: 'production',
      revision: 5,
      isNew: false,
      action: 'promote',
      name: 'catalog',
      release: v1,
      previous: v1,
    })
  })

  it('change nothing when the environment has moved on', async () => {
    const refused = await jangteo('rollout', 'catalog', 'latest', '10', '--if-revision', '4')
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('(revision-moved)')
    expect((await jangteo('status')).said).toContain('production, revision 5')
  })

  it('bring a whole environment back', async () => {
    await jangteo('promote', 'catalog', v2)
    const restored = await jangteo('rollback', '--to-revision', '5')
    expect(restored.said).toBe('production has the releases of revision 5 again (revision 7).')
    expect(await served(3)).toEqual({ [v1]: 3 })
  })
})

describe('jangteo pause, kill and status', () => {
  it('hold a rollout, and show it', async () => {
    await jangteo('rollout', 'catalog', v2, '10%')
    await jangteo('pause', 'catalog')
    const held = await jangteo('rollout', 'catalog', v2, '50%')
    expect([held.code, held.said]).toEqual([1, expect.stringContaining('`jangteo resume catalog` first')])
    const { said } = await jangteo('status')
    expect(said).toMatch(new RegExp(`catalog +mfe +${v2} +1.0.0\\S* +10 % \\(rollout\\)`))
    expect(said).toMatch(new RegExp(`catalog +mfe +${v1} +1.0.0\\S* +90 %`))
    expect(said).toContain('Paused: catalog')
    await jangteo('resume', 'catalog')
    await jangteo('rollback', 'catalog')
  })

  it('switch a fragment or a whole micro-frontend off and on', async () => {
    expect((await jangteo('kill', '<cat-search-box>')).said).toContain(
      '<cat-search-box> of catalog is switched off',
    )
    await jangteo('kill', 'catalog')
    expect(JSON.parse((await jangteo('status', '--json')).said).killed).toEqual([
      { name: 'catalog', fragment: 'cat-search-box' },
      { name: 'catalog' },
    ])
    await jangteo('revive', 'cat-search-box')
    await jangteo('revive', 'catalog')
    expect((await jangteo('status')).said).not.toContain('Switched off')
  })
})

it.each([
  [['rollout', 'catalog', 'latest', '110%'], /no share of the visitors/],
  [['rollout', 'catalog', 'newest', '10%'], /Write its id/],
  [['rollout', 'catalog', '00000000', '10%'], /no release "00000000"/],
  [['rollout', 'catalog', 'latest'], /share/i],
  [['rollback'], /Say what goes back/],
  [['rollback', 'catalog', '--to-revision', '3'], /Say what goes back/],
  [['rollback', '--to-revision', 'zero'], /is no revision/],
  [['kill', 'rec-nothing'], /Nothing in production is called "rec-nothing"/],
])('%j is wrong usage, and changes nothing', async (args, message) => {
  const before = (await jangteo('status', '--json')).said
  const { code, said } = await jangteo(...args)
  expect([code, said]).toEqual([2, expect.stringMatching(message)])
  expect((await jangteo('status', '--json')).said).toBe(before)
})
