import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endorsedText, PREVIEW_COOKIE, type ReleaseDocument, type ReleaseVersion } from '@jangteo/contracts'
import { afterEach, describe, expect, it } from 'vitest'
import {
  aDocument,
  anMfe,
  aShop,
  aSigner,
  aVersion,
  REGISTRY_SIGNER,
  signed,
  type Signer,
} from './testing/release-document-builder.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const [good, next] = ['1'.repeat(16), '2'.repeat(16)]
const everybody = { traffic: 100, default: true }

let composer: RunningComposer
afterEach(() => composer.close())

const withCatalog = (revision: number, version: ReleaseVersion): ReleaseDocument => {
  const document = aDocument(aShop(), { revision })
  return { ...document, microFrontends: { ...document.microFrontends, catalog: [version] } }
}

const release = (id: string): ReleaseVersion => aVersion(anMfe(), everybody, id)

/** The document as its registry signs it with these keys, all releases with the newest. */
function signedBy(
  revision: number,
  id: string,
  keys: ReleaseDocument['keys'],
  signer: Signer,
): ReleaseDocument {
  const document = withCatalog(revision, release(id))
  const names = Object.entries(document.microFrontends)
  const microFrontends = Object.fromEntries(
    names.map(([name, versions]) => [name, versions.map((version) => signed(name, version, signer))]),
  )
  return { ...document, microFrontends, keys: keys ?? [] }
}

async function shownAfter(document: ReleaseDocument): Promise<string | undefined> {
  composer.registry.document = document
  composer.context.clock.advance({ seconds: 1 })
  return shown()
}

/** For a page that does not wait for a registry whose last answer was refused. */
async function willShow(document: ReleaseDocument, id: string): Promise<void> {
  await shownAfter(document)
  await expect.poll(shown).toBe(id)
}

async function shown(): Promise<string | undefined> {
  const { body } = await composer.get('/ko/')
  return /\/assets\/catalog\/([0-9a-f]{16})\/mfe\.js/.exec(body)?.[1]
}

type Contents = ReleaseVersion['extras']['jangteo']

const change = (parts: (contents: Contents) => Partial<Contents>): ReleaseVersion => {
  const version = release(next)
  const { jangteo } = version.extras
  return { ...version, extras: { jangteo: { ...jangteo, ...parts(jangteo) } } }
}
const otherFile = { 'mfe.js': `sha384-${'A'.repeat(64)}` }
const CHANGED: readonly (readonly [string, ReleaseVersion])[] = [
  ['a hash', change(({ files }) => ({ files: { ...files, ...otherFile } }))],
  ['one more file', change(({ files }) => ({ files: { ...files, 'more.js': otherFile['mfe.js'] } }))],
  ['a module’s address', change(({ manifest }) => ({ manifest: { ...manifest, entry: 'pages.js' } }))],
  ['a route', change(({ manifest }) => ({ manifest: { ...manifest, routes: [] } }))],
  [
    'its owner',
    change(({ signature }) => (signature ? { signature: { ...signature, publishedBy: 'mallory' } } : {})),
  ],
  ['the id of another release', { ...release(next), metadata: { ...release(next).metadata, version: good } }],
  ['the name of another', signed('order', release(next))],
  ['a signature of another key', signed('catalog', release(next), aSigner())],
  ['no signature', change(() => ({ signature: undefined }))],
]

describe('a release that is not as the registry admitted it', () => {
  it.each(CHANGED)('A50 is on no page, and what was live before stays: %s', async (_what, version) => {
    composer = await createRunningComposer(withCatalog(1, release(good)))
    expect(await shown()).toBe(good)
    expect(await shownAfter(withCatalog(2, version))).toBe(good)
    expect((await composer.get('/metrics')).body).toMatch(/untrusted_releases_total\{[^}]*\} 1\n/)
    await composer.restart()
    expect(await shown()).toBe(good)
    await willShow(withCatalog(3, release(next)), next)
  })

  it('A50 is in no preview', async () => {
    composer = await createRunningComposer(withCatalog(1, release(good)))
    const token = `catalog.${next}.zzzzzz.${'A'.repeat(43)}`
    const inPreview = { cookie: `${PREVIEW_COOKIE}=${token}` }
    const preview = (version: ReleaseVersion): void => {
      const expiresAt = '2030-01-01T00:00:00.000Z'
      const answer = JSON.stringify({ name: 'catalog', version, expiresAt })
      composer.registry.files.set(`/api/registry/previews/${token}`, answer)
    }
    preview(release(next))
    expect((await composer.get('/ko/', inPreview)).statusCode).toBe(200)
    preview(signed('catalog', release(next), aSigner()))
    expect((await composer.get('/ko/', inPreview)).statusCode).toBe(503)
  })

  it('A50 is not in what was kept for the time without a registry', async () => {
    composer = await createRunningComposer(withCatalog(1, release(good)))
    expect(await shown()).toBe(good)
    const snapshot = join(composer.context.dataDir, 'composer', 'production.json')
    const text = await readFile(snapshot, 'utf8')
    await writeFile(snapshot, text.replaceAll('pages.js', 'other.js'))
    await composer.registry.stop()
    await composer.restart()
    expect((await composer.get('/ko/')).statusCode).toBe(503)
  })
})

describe('keys of the registry', () => {
  const later = aSigner()
  const endorsement = REGISTRY_SIGNER.sign(endorsedText(later.key))
  const [former, endorsed] = [{ key: REGISTRY_SIGNER.key }, { key: later.key, endorsement }]

  it('follow each other, and a former one is trusted no more', async () => {
    composer = await createRunningComposer(withCatalog(1, release(good)))
    expect(await shown()).toBe(good)
    expect(await shownAfter(signedBy(2, next, [former, endorsed], later))).toBe(next)
    expect(await shownAfter(signedBy(3, good, [former, endorsed], REGISTRY_SIGNER))).toBe(next)
    await composer.restart()
    expect(await shownAfter(signedBy(4, good, [former], REGISTRY_SIGNER))).toBe(next)
    await willShow(signedBy(5, good, [former, endorsed], later), good)
  })

  it.each([
    ['nobody endorsed', [former, { key: later.key }]],
    ['it endorsed itself', [former, { key: later.key, endorsement: later.sign(endorsedText(later.key)) }]],
    ['stands alone', [{ key: later.key }]],
  ])('A50 are not replaced by one that %s, as of a registry in other hands', async (_why, keys) => {
    composer = await createRunningComposer(withCatalog(1, release(good)))
    expect(await shown()).toBe(good)
    await composer.restart()
    expect(await shownAfter(signedBy(2, next, keys, later))).toBe(good)
  })

  it('are those of the configuration alone where it names some', async () => {
    composer = await createRunningComposer(withCatalog(1, release(good)), { releaseKeys: [later.key] })
    expect((await composer.get('/ko/')).statusCode).toBe(503)
    expect(await shownAfter(signedBy(2, next, [former], later))).toBe(next)
  })
})
