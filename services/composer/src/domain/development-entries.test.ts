import { describe, expect, it } from 'vitest'
import { aDocument } from '../testing/release-document-builder.ts'
import { chooseReleases } from './choose-releases.ts'
import { developmentOrigins, replaceEntries } from './development-entries.ts'
import { planPage } from './page-plan.ts'
import { buildSite } from './site.ts'

const entries = { catalog: { entry: 'http://localhost:4101/src/mfe.ts' } }
const releases = chooseReleases(aDocument(), { bucketOf: () => 0 })
const site = buildSite({ environment: 'production', revision: 1, releases }) ?? expect.fail('no site')

describe('replaceEntries', () => {
  it('loads a micro-frontend from its dev server, and all others as released', () => {
    const [catalog, order] = replaceEntries(site, entries).releaseMap.mfes
    expect(catalog).toMatchObject({
      entry: 'http://localhost:4101/src/mfe.ts',
      css: [],
      release: 'development',
    })
    expect(order).toEqual(site.releaseMap.mfes[1])
  })

  it('preloads nothing of the release that it replaces', () => {
    const { pagePreloads, stylePreloads } = planPage(replaceEntries(site, entries), '/')
    expect(stylePreloads).toEqual([])
    expect(pagePreloads.filter(({ href }) => href.startsWith('/assets/catalog/'))).toEqual([])
    expect(pagePreloads).not.toEqual([])
  })

  it('changes nothing without entries', () => {
    expect(replaceEntries(site, {})).toEqual(site)
  })
})

describe('developmentOrigins', () => {
  it('names each dev server once', () => {
    const other = { entry: 'http://localhost:4101/src/other.ts' }
    expect(developmentOrigins({ ...entries, other })).toEqual(['http://localhost:4101'])
  })
})
