import { describe, expect, it } from 'vitest'
import { aDocument } from '../testing/release-document-builder.ts'
import { chooseReleases } from './choose-releases.ts'
import { developmentOrigins, replaceEntries } from './development-entries.ts'
import { planPage } from './page-plan.ts'

const entries = { catalog: { entry: 'http://localhost:4101/src/mfe.ts' } }
const releases = chooseReleases(aDocument(), { bucketOf: () => 0 })
const plan =
  planPage({ environment: 'production', revision: 1, releases, path: '/' }) ?? expect.fail('no plan')

describe('replaceEntries', () => {
  it('loads a micro-frontend from its dev server, and all others as released', () => {
    const [catalog, order] = replaceEntries(plan, entries).releaseMap.mfes
    expect(catalog).toMatchObject({
      entry: 'http://localhost:4101/src/mfe.ts',
      css: [],
      release: 'development',
    })
    expect(order).toEqual(plan.releaseMap.mfes[1])
  })

  it('preloads nothing of the release that it replaces', () => {
    const { scriptPreloads, stylePreloads } = replaceEntries(plan, entries)
    expect(stylePreloads).toEqual([])
    expect(scriptPreloads.filter(({ href }) => href.startsWith('/assets/catalog/'))).toEqual([])
    expect(scriptPreloads).not.toEqual([])
  })

  it('changes nothing without entries', () => {
    expect(replaceEntries(plan, {})).toEqual(plan)
  })
})

describe('developmentOrigins', () => {
  it('names each dev server once', () => {
    const other = { entry: 'http://localhost:4101/src/other.ts' }
    expect(developmentOrigins({ ...entries, other })).toEqual(['http://localhost:4101'])
  })
})
