import { describe, expect, it } from 'vitest'
import { chooseReleases } from '../domain/choose-releases.ts'
import type { SiteRequest } from '../domain/site.ts'
import { aDocument } from '../testing/release-document-builder.ts'
import { Sites } from './sites.ts'

const request = (revision = 1): SiteRequest => ({
  environment: 'production',
  revision,
  releases: chooseReleases(aDocument(), { bucketOf: () => 0 }),
})

describe('Sites', () => {
  it('builds a site once for the same releases', () => {
    const sites = new Sites({})
    expect(sites.get(request())).toBe(sites.get(request()))
  })

  it('builds another one for other releases or another revision', () => {
    const sites = new Sites({})
    const releases = request().releases.map((release) => ({ ...release, release: 'f'.repeat(16) }))
    expect(sites.get({ ...request(), releases })).not.toBe(sites.get(request()))
    expect(sites.get(request(2))?.releaseMap.revision).toBe(2)
  })

  it('builds another one for the very same releases in another revision', () => {
    const sites = new Sites({})
    const { releases } = request()
    for (const revision of [1, 2, 1])
      expect(sites.get({ ...request(revision), releases })?.releaseMap.revision).toBe(revision)
  })

  it('builds another one for a preview of what is a canary too, in which nothing is compared', () => {
    const sites = new Sites({})
    const [first, ...others] = request().releases
    const canary = first && { ...first, isCanary: true, isSplit: true }
    const shared = sites.get({ ...request(), releases: canary ? [canary, ...others] : [] })
    expect(sites.get(request())?.releaseMap.id).toBe(shared?.releaseMap.id)
    expect(sites.get(request())).not.toBe(shared)
  })

  it('forgets old ones', () => {
    const sites = new Sites({})
    const first = sites.get(request(1))
    for (let revision = 2; revision <= 40; revision += 1) sites.get(request(revision))
    expect(sites.get(request(1))).not.toBe(first)
  })

  it('has none without a shell', () => {
    expect(new Sites({}).get({ ...request(), releases: [] })).toBeUndefined()
  })
})
