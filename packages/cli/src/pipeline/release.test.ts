import type { DeployAnswer } from '@jangteo/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RegistryRefusal } from '../errors.ts'
import { type AnsweringServer, startAnsweringServer } from '../testing/answering-server.ts'
import { aDocument, aRelease, aVersion } from '../testing/registry-answers.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'
import { release } from './release.ts'

const OLD = 'a'.repeat(16)
const NEW = 'b'.repeat(16)
const BASE = '/api/registry/environments/production'

let folder: TemporaryFolder
let registry: AnsweringServer
/** Percent by release. */
let live: Record<string, number>
/** Which one newcomers to no rollout have; without, the one that most have. */
let standing: string | undefined
let objections: DeployAnswer['objections']
let waits: number[]
/** Who saw the canary. */
let visitors: number
let logged: string[]
let steps: string[]
let baked: number[]
/** Revision of production, and whether it answers. */
let revision: number
let isAnswering: boolean
let afterLook: () => void
beforeEach(async () => {
  steps = []
  baked = []
  revision = 6
  isAnswering = true
  afterLook = () => undefined
  live = { [OLD]: 100 }
  standing = undefined
  objections = []
  waits = []
  visitors = 40
  logged = []
  folder = await createTemporaryFolder({ 'dist/mfe.json': '{}', 'dist/mfe.js': 'export default {}' })
  registry = await startAnsweringServer(({ method, url, headers }) => {
    const said = { environment: 'production', revision: 7, isNew: true, action: 'promote' }
    if (url.startsWith('/api/registry/can-i-deploy')) {
      const asked = { name: 'catalog', release: NEW, environment: 'production', revision: 6 }
      return { status: 200, body: { ...asked, isDeployable: objections.length === 0, objections } }
    }
    if (url === '/api/registry/releases') return { status: 201, body: aRelease({ release: NEW }) }
    if (method === 'GET' && !isAnswering) return { status: 502, body: {} }
    if (url.endsWith('/health')) {
      const failed = { mount: 0, fragment: 0, error: 0 }
      const seen = { [OLD]: 900, [NEW]: visitors }
      const items = Object.entries(seen).map(([id, count]) => ({
        name: 'catalog',
        release: id,
        visitors: count,
        failed,
      }))
      return { status: 200, body: { items } }
    }
    if (method === 'GET') {
      const versions = Object.entries(live).map(([id, traffic]) =>
        aVersion(id, undefined, traffic, standing === undefined ? undefined : id === standing),
      )
      const body = aDocument(versions.length > 0 ? { catalog: versions } : {}, revision)
      afterLook()
      return { status: 200, body }
    }
    if (method === 'PUT' && !['*', `"${revision}"`].includes(String(headers['if-match'])))
      return { status: 412, body: { type: 'about:blank', title: 'Too late', status: 412, code: 'too-late' } }
    live = url.endsWith('/rollout') ? { [NEW]: 10, [OLD]: 90 } : { [NEW]: 100 }
    return { status: 200, body: said }
  })
})
afterEach(async () => {
  await registry.close()
  await folder.remove()
})

const start = (whileBaking: () => void = () => undefined, minVisitors = 0) =>
  release({
    dir: folder.path,
    registryUrl: registry.url,
    token: () => Promise.resolve('the-token'),
    share: 10,
    bakeSeconds: 25,
    minVisitors,
    log: (line) => void logged.push(line),
    next: (step) => void steps.push(step),
    baked: (seconds) => void baked.push(seconds),
    wait: async (seconds) => {
      waits.push(seconds)
      whileBaking()
    },
  })
const changes = (): readonly string[] =>
  registry.requests
    .filter(({ url }) => url.startsWith(`${BASE}/releases`))
    .map(({ method, url, body }) => `${method} ${url.slice(BASE.length)} ${body.toString()}`)

describe('a pipeline', () => {
  it('tries the release on a share of the visitors before all get it', async () => {
    expect(await start()).toEqual({ name: 'catalog', release: NEW, outcome: 'promoted' })
    expect(changes()).toEqual([
      `POST /releases/catalog/rollout {"release":"${NEW}","share":10,"reason":"pipeline"}`,
      `PUT /releases/catalog {"release":"${NEW}","reason":"pipeline"}`,
    ])
    expect(waits).toEqual([10, 10, 5])
    expect(baked).toEqual([0, 10, 20])
    expect(steps).toEqual(['contract check', 'publish', 'canary: for 10 % of the visitors, 25 s', 'promote'])
  })

  it('fails and promotes nothing where the rollout was stopped meanwhile', async () => {
    const stopped = start(() => (live = { [OLD]: 100 }))
    await expect(stopped).rejects.toMatchObject({ problem: { code: 'rollout-stopped' } })
    expect(changes()).toHaveLength(1)
  })

  it('looks again where somebody changed production just before the promotion', async () => {
    afterLook = () => (revision = waits.length === 3 ? 9 : 6)
    await expect(start()).resolves.toMatchObject({ outcome: 'promoted' })
    expect(changes()).toHaveLength(3)
  })

  it('does not overrule who stops the rollout just before the promotion', async () => {
    afterLook = () => {
      if (waits.length < 3) return
      revision = 9
      live = { [OLD]: 100 }
    }
    await expect(start()).rejects.toMatchObject({ problem: { code: 'rollout-stopped' } })
    expect(live).toEqual({ [OLD]: 100 })
  })

  it('waits where the shop does not answer for a moment', async () => {
    const done = start(() => (isAnswering = waits.length !== 1))
    await expect(done).resolves.toMatchObject({ outcome: 'promoted' })
    expect(waits).toEqual([10, 10, 10, 5])
  })

  it('says who keeps the canary where the shop does not answer for long', async () => {
    const lost = start(() => (isAnswering = false))
    await expect(lost).rejects.toThrow(`catalog ${NEW} keeps its 10 % of the visitors. Once the shop answers`)
    expect(changes()).toHaveLength(1)
  })

  it.each([
    [0, 'nobody saw it'],
    [1, 'did well for 1 visitor'],
    [40, 'did well for 40 visitors'],
  ])('says how many saw the canary: %i', async (count, words) => {
    visitors = count
    await start()
    expect(logged.at(-1)).toBe(`catalog ${NEW}: ${words} in 25 s at 10 %, now live for everybody`)
  })

  it('promotes nothing that fewer saw than asked for, and says who keeps it', async () => {
    visitors = 39
    const refused = start(undefined, 40)
    await expect(refused).rejects.toThrow(`39 visitors saw catalog ${NEW}, fewer than 40`)
    await expect(refused).rejects.toThrow('keeps its 10 % of the visitors')
    expect(changes()).toHaveLength(1)
    visitors = 40
    await expect(start(undefined, 40)).resolves.toMatchObject({ outcome: 'promoted' })
  })

  it('says that it was stopped rather than that few saw it', async () => {
    visitors = 0
    const stopped = start(() => (live = waits.length === 3 ? { [OLD]: 100 } : live), 40)
    await expect(stopped).rejects.toMatchObject({ problem: { code: 'rollout-stopped' } })
  })

  it('publishes nothing that would break what is live', async () => {
    objections = [{ code: 'contract-broken', what: 'It breaks.', why: 'Because.', where: 'mfe.json' }]
    await expect(start()).rejects.toBeInstanceOf(RegistryRefusal)
    expect(registry.requests.map(({ url }) => url)).not.toContain('/api/registry/releases')
  })

  it('gives the first release of a name to everybody', async () => {
    live = {}
    expect(await start()).toMatchObject({ outcome: 'first-release' })
    expect(changes()).toHaveLength(1)
  })

  it('promotes the same bytes where every visitor has them, but only as a canary', async () => {
    live = { [NEW]: 100, [OLD]: 0 }
    standing = OLD
    expect(await start()).toMatchObject({ outcome: 'promoted' })
    expect(changes().at(-1)).toMatch(/^PUT \/releases\/catalog /)
  })

  it('changes nothing where the same bytes are live', async () => {
    live = { [NEW]: 100 }
    expect(await start()).toMatchObject({ outcome: 'live-already' })
    expect(changes()).toEqual([])
  })
})
