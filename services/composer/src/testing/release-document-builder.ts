import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import {
  DISCOVERY_SCHEMA,
  type MfeManifest,
  type ReleaseDocument,
  type ReleaseSignature,
  type ReleaseVersion,
  signedText,
} from '@jangteo/contracts'

/** Whoever signs releases. */
export interface Signer {
  readonly key: string
  sign(text: string): string
}

export function aSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    key: publicKey.export({ format: 'jwk' }).x ?? '',
    sign: (text) => sign(undefined, Buffer.from(text), privateKey).toString('base64url'),
  }
}

/** The key of the registry in documents that say nothing else. */
export const REGISTRY_SIGNER = aSigner()

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
  return signed(manifest.name, {
    url: `/assets/${manifest.name}/${release}/${manifest.entry}`,
    metadata: { version: release, integrity: integrities[manifest.entry] ?? '' },
    extras: { jangteo: { manifest, files: integrities } },
    deployment,
  })
}

/** The version as the registry admitted it. */
export function signed(name: string, version: ReleaseVersion, signer = REGISTRY_SIGNER): ReleaseVersion {
  const { libraries = {}, ...contents } = version.extras.jangteo
  const signatureOf = (
    library: string,
    release: string,
    { manifest, files }: Contents,
  ): ReleaseSignature => ({
    publishedBy: 'ci',
    key: signer.key,
    signature: signer.sign(signedText({ name: library, release, publishedBy: 'ci', manifest, files })),
  })
  const own = Object.entries(libraries).map(([library, contained]) => [
    library,
    { ...contained, signature: signatureOf(library, contained.release, contained) },
  ])
  const jangteo = {
    ...contents,
    signature: signatureOf(name, version.metadata.version, contents),
    ...(own.length > 0 && { libraries: Object.fromEntries(own) as typeof libraries }),
  }
  return { ...version, extras: { jangteo } }
}

type Contents = Pick<ReleaseVersion['extras']['jangteo'], 'manifest' | 'files'>

export const aDocument = (
  releases: readonly BuiltRelease[] = aShop(),
  parts: Partial<ReleaseDocument> = {},
): ReleaseDocument => ({
  schema: DISCOVERY_SCHEMA,
  environment: 'production',
  revision: 1,
  microFrontends: Object.fromEntries(releases.map((release) => [release.manifest.name, [aVersion(release)]])),
  keys: [{ key: REGISTRY_SIGNER.key }],
  ...parts,
})
