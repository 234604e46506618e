import { createHash } from 'node:crypto'
import {
  DISCOVERY_SCHEMA,
  type MfeManifest,
  type ReleaseDocument,
  type ReleaseVersion,
} from '@jangteo/contracts'

export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`

export const aManifest = (parts: Partial<MfeManifest> = {}): MfeManifest => ({
  name: 'catalog',
  kind: 'mfe',
  version: '1.0.0',
  entry: 'mfe.js',
  css: ['style.css'],
  preload: ['pages.js'],
  routes: [
    { pattern: '/', access: 'public' },
    { pattern: '/p/:product', access: 'public' },
  ],
  fragments: [{ tag: 'cat-search-box', class: 'regular', attributes: [], events: [] }],
  events: { publishes: [], hears: [] },
  imports: ['vue', 'pinia'],
  requires: {},
  ...parts,
})

export interface BuiltRelease {
  readonly manifest: MfeManifest
  /** Contents by path. */
  readonly files: Readonly<Record<string, string>>
}

export const aShell = (files: Readonly<Record<string, string>> = {}): BuiltRelease => ({
  manifest: aManifest({
    name: 'shell',
    kind: 'shell',
    entry: 'shell.js',
    css: ['shell.css'],
    preload: [],
    routes: [],
    fragments: [],
    imports: ['@jangteo/platform'],
  }),
  files: { 'shell.js': 'start()', 'shell.css': 'body{}', ...files },
})

export const aLibrary = (
  specifier: string,
  imports: readonly string[] = [],
  parts: Pick<MfeManifest, 'provides' | 'needs'> = {},
): BuiltRelease => {
  const name = specifier.replace(/^@jangteo\//, '')
  const manifest = aManifest({
    name,
    kind: 'library',
    entry: `${name}.js`,
    css: [],
    preload: [],
    routes: [],
    fragments: [],
    imports: [...imports],
    provides: { [specifier]: `${name}.js` },
    ...parts,
  })
  const paths = [manifest.provides, manifest.needs].flatMap((files = {}) => Object.values(files).flat())
  const files = paths.map((path) => [path, `export const from = ${JSON.stringify(path)}`])
  return { manifest, files: Object.fromEntries(files) }
}

export const anMfe = (parts: Partial<MfeManifest> = {}): BuiltRelease => ({
  manifest: aManifest(parts),
  files: { 'mfe.js': 'export default {}', 'pages.js': 'export {}', 'lazy.js': '1', 'style.css': ':scope{}' },
})

export const anOrderMfe = (): BuiltRelease =>
  anMfe({
    name: 'order',
    imports: ['vue'],
    routes: [
      { pattern: '/cart', access: 'personal' },
      { pattern: '/orders/:id', access: 'personal' },
    ],
    fragments: [],
  })

/** Frame, libraries and two micro-frontends: a whole small shop. */
export const aShop = (frame: Readonly<Record<string, string>> = {}): readonly BuiltRelease[] => [
  aShell({ 'frame.ko.html': '<header>장터</header>', 'frame.en.html': '<header>Jangteo</header>', ...frame }),
  aLibrary('vue'),
  aLibrary('pinia', ['vue']),
  aLibrary('@jangteo/platform'),
  aLibrary('vue-router', ['vue']),
  anMfe(),
  anOrderMfe(),
]

export const aVersion = (
  { manifest, files }: BuiltRelease,
  deployment: ReleaseVersion['deployment'] = { traffic: 100, default: true },
  release = '0123456789abcdef',
): ReleaseVersion => {
  const integrities = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, integrityOf(content)]),
  )
  return {
    url: `/assets/${manifest.name}/${release}/${manifest.entry}`,
    metadata: { version: release, integrity: integrities[manifest.entry] ?? '' },
    extras: { jangteo: { manifest, files: integrities } },
    deployment,
  }
}

export const aDocument = (
  releases: readonly BuiltRelease[] = aShop(),
  parts: Partial<ReleaseDocument> = {},
): ReleaseDocument => ({
  schema: DISCOVERY_SCHEMA,
  environment: 'production',
  revision: 1,
  microFrontends: Object.fromEntries(releases.map((release) => [release.manifest.name, [aVersion(release)]])),
  ...parts,
})
