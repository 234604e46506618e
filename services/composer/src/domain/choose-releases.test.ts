import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visitorOf } from '../application/visitor.ts'
import { aDocument, anMfe, aVersion } from '../testing/release-document-builder.ts'
import { chooseReleases, isSplit } from './choose-releases.ts'

const [stable, canary] = ['1'.repeat(16), '2'.repeat(16)]

const withCanary = (share: number): ReturnType<typeof aDocument> =>
  aDocument([], {
    microFrontends: {
      catalog: [
        aVersion(anMfe(), { traffic: share, default: false }, canary),
        aVersion(anMfe(), { traffic: 100 - share, default: true }, stable),
      ],
    },
  })
const releaseFor = (uid: string, share: number): string | undefined =>
  chooseReleases(withCanary(share), visitorOf(uid))[0]?.release

const uids = fc.uuid()
const shares = fc.integer({ min: 0, max: 100 })

describe('chooseReleases', () => {
  it('gives everybody the only release there is, without asking who it is', () => {
    const nobody = {
      bucketOf: () => {
        throw new Error('asked')
      },
    }
    const names = chooseReleases(aDocument(), nobody).map(({ name }) => name)
    expect(names).toContain('shell')
    expect(names).toContain('catalog')
  })

  it('gives all who get the same the same array, and others of the same document another one', () => {
    const [document, share] = [withCanary(50), 1 / 4]
    const choose = (place: number) => chooseReleases(document, { bucketOf: () => place })
    expect(choose(0)).toBe(choose(share))
    expect(choose(1 - share)).not.toBe(choose(0))
    expect(choose(1 - share)[0]?.release).toBe(stable)
  })

  it('gives nobody a canary of 0 % and everybody one of 100 %', () => {
    fc.assert(
      fc.property(uids, (uid) => {
        expect(releaseFor(uid, 0)).toBe(stable)
        expect(releaseFor(uid, 100)).toBe(canary)
      }),
    )
  })

  it('serves the lowest buckets, up to the share and not a bit more', () => {
    const releaseAt = (bucket: number, share: number): string | undefined =>
      chooseReleases(withCanary(share), { bucketOf: () => bucket })[0]?.release
    expect([releaseAt(0, 0), releaseAt(0, 1)]).toEqual([stable, canary])
    expect([releaseAt(0.2499, 25), releaseAt(0.25, 25)]).toEqual([canary, stable])
  })

  it('never moves a visitor back while the canary grows', () => {
    fc.assert(
      fc.property(uids, shares, shares, (uid, a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)]
        if (releaseFor(uid, small) === canary) expect(releaseFor(uid, large)).toBe(canary)
      }),
    )
  })

  it('gives a visitor the same release each time', () => {
    fc.assert(fc.property(uids, shares, (uid, share) => releaseFor(uid, share) === releaseFor(uid, share)))
  })

  it('gives the canary to about its share of visitors', () => {
    const visitors = Array.from({ length: 10_000 }, (_, index) => `visitor-${index}`)
    const served = visitors.filter((uid) => releaseFor(uid, 10) === canary).length
    expect(served).toBeGreaterThan(900)
    expect(served).toBeLessThan(1_100)
  })

  it('puts a visitor into independent buckets of each MFE', () => {
    const visitors = Array.from({ length: 1_000 }, (_, index) => visitorOf(`visitor-${index}`))
    const low = visitors.filter((visitor) => visitor.bucketOf('production', 'catalog') < 0.5)
    const both = low.filter((visitor) => visitor.bucketOf('production', 'order') < 0.5)
    expect(both.length / low.length).toBeGreaterThan(0.4)
    expect(both.length / low.length).toBeLessThan(0.6)
  })
})

describe('a canary that failed for a visitor', () => {
  it('gives way to the default for him, and for nobody else', () => {
    fc.assert(
      fc.property(uids, shares, (uid, share) => {
        const failed = new Set([`catalog:${canary}`])
        expect(chooseReleases(withCanary(share), visitorOf(uid, failed))[0]?.release).toBe(stable)
        const another = new Set([`catalog:${'3'.repeat(16)}`, `order:${canary}`])
        expect(chooseReleases(withCanary(share), visitorOf(uid, another))[0]?.release).toBe(
          releaseFor(uid, share),
        )
      }),
    )
  })
})

describe('what is switched off', () => {
  const choose = (killed: ReturnType<typeof aDocument>['killed']) =>
    chooseReleases({ ...aDocument(), killed }, visitorOf('somebody')).find(({ name }) => name === 'catalog')
      ?.off

  it('is one fragment, or the pages and all fragments', () => {
    expect(choose(undefined)).toBeUndefined()
    expect(choose([{ name: 'order' }])).toBeUndefined()
    expect(choose([{ name: 'catalog', fragment: 'cat-search-box' }])).toEqual({
      pages: false,
      fragments: ['cat-search-box'],
    })
    expect(choose([{ name: 'catalog' }])).toEqual({ pages: true, fragments: ['cat-search-box'] })
  })
})

describe('isSplit', () => {
  it('tells whether visitors can differ', () => {
    expect(isSplit(aDocument())).toBe(false)
    expect(isSplit(withCanary(10))).toBe(true)
  })
})
