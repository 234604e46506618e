import Value from 'typebox/value'
import { describe, expect, it } from 'vitest'
import {
  DISCOVERY_SCHEMA,
  ReleaseDocumentSchema,
  type ReleaseVersion,
  ReleaseVersionSchema,
} from './release-map.ts'

const integrity = `sha384-${'A'.repeat(64)}`
const aVersion = (parts: Partial<ReleaseVersion> = {}): ReleaseVersion => ({
  url: '/assets/catalog/0123456789abcdef/mfe.js',
  metadata: { version: '0123456789abcdef', integrity },
  extras: {
    jangteo: {
      manifest: {
        name: 'catalog',
        kind: 'mfe',
        version: '1.0.0',
        entry: 'mfe.js',
        css: [],
        routes: [],
        fragments: [],
        events: { publishes: [], hears: [] },
        imports: [],
        requires: {},
      },
      files: { 'mfe.js': integrity },
    },
  },
  deployment: { traffic: 100, default: true },
  ...parts,
})
const canary = aVersion({ deployment: { traffic: 10, default: false } })
const rest = aVersion({ deployment: { traffic: 90, default: true } })

const fits = (...versions: readonly unknown[]): boolean =>
  Value.Check(ReleaseDocumentSchema, {
    schema: DISCOVERY_SCHEMA,
    environment: 'production',
    revision: 1,
    microFrontends: { catalog: versions },
  })

describe('a release document', () => {
  it.each([
    ['one release', [aVersion()]],
    ['a canary before the default', [canary, rest]],
  ])('may have %s', (_, versions) => {
    expect(fits(...versions)).toBe(true)
  })

  it('has versions that readers of frontend-discovery understand', () => {
    const { metadata, deployment } = ReleaseVersionSchema.properties
    expect(Object.keys(ReleaseVersionSchema.properties).sort()).toEqual([
      'deployment',
      'extras',
      'metadata',
      'url',
    ])
    expect(Object.keys(metadata.properties).sort()).toEqual(['integrity', 'version'])
    expect(Object.keys(deployment.properties).sort()).toEqual(['default', 'traffic'])
  })

  it.each([
    ['a second version that is none', [rest, { nope: 1 }]],
    ['two defaults', [rest, { ...rest, url: '/b.js' }]],
    ['no default', [canary]],
    [
      'a checksum that browsers do not check',
      [aVersion({ metadata: { version: '1', integrity: 'd41d8cd9' } })],
    ],
    ['a name without versions', []],
    ['a version that nobody gets', [rest, { url: canary.url, metadata: canary.metadata }]],
    ['an unknown field', [{ ...aVersion(), nope: 1 }]],
    ['a share beyond 100', [aVersion({ deployment: { traffic: 101, default: true } })]],
  ])('is refused with %s', (_, versions) => {
    expect(fits(...versions)).toBe(false)
  })
})
