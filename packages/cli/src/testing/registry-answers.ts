import {
  DISCOVERY_SCHEMA,
  type MfeManifest,
  type ReleaseDocument,
  type ReleaseDto,
  type ReleaseVersion,
} from '@jangteo/contracts'

const INTEGRITY = `sha384-${'A'.repeat(64)}`

type Contents = Pick<ReleaseDto, 'manifest' | 'files'>

export const aManifest = (parts: Partial<MfeManifest> = {}): MfeManifest => ({
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
  ...parts,
})

export const someContents = (parts: Partial<MfeManifest> = {}): Contents => ({
  manifest: aManifest(parts),
  files: { 'mfe.js': INTEGRITY },
})

export const aRelease = (parts: Partial<ReleaseDto> = {}): ReleaseDto => ({
  name: 'catalog',
  release: '0123456789abcdef',
  publishedAt: '2026-11-23T09:00:00.000Z',
  publishedBy: 'ci-catalog',
  ...someContents(),
  ...parts,
})

/** A release as a document lists it. */
export const aVersion = (
  release: string,
  extras: ReleaseVersion['extras']['jangteo'] = someContents(),
  traffic = 100,
  isDefault = traffic > 50,
): ReleaseVersion => ({
  url: `/assets/${extras.manifest.name}/${release}/${extras.manifest.entry}`,
  metadata: { version: release, integrity: INTEGRITY },
  extras: { jangteo: extras },
  deployment: { traffic, default: isDefault },
})

export const aDocument = (
  microFrontends: ReleaseDocument['microFrontends'],
  revision = 7,
): ReleaseDocument => ({ schema: DISCOVERY_SCHEMA, environment: 'production', revision, microFrontends })
