import { gunzipSync, gzipSync } from 'node:zlib'
import type { MfeManifest } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, type ArchiveEntry, filesOf } from './testing/archive.ts'
import { type HostileUpload, refusesEach, withFiles } from './testing/hostile-uploads.ts'
import { aLibrary, aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
beforeAll(async () => {
  registry = await createRegistryWithVue()
  const order = aManifest({
    name: 'order',
    routes: [
      { pattern: '/cart', access: 'personal' },
      { pattern: '/orders/:id', access: 'personal' },
    ],
    fragments: [{ tag: 'ord-mini-cart', class: 'essential', attributes: [], events: [] }],
  })
  await registry.promote(await registry.publish(order))
  await registry.publish(taken)
})
afterAll(() => registry.close())

const withExtra = (...entries: readonly ArchiveEntry[]): Promise<Buffer> =>
  archiveOf([...filesOf(), ...entries])
const withManifest = (parts: object): Promise<Buffer> =>
  archiveOf(filesOf(aManifest(), { 'mfe.json': JSON.stringify({ ...aManifest(), ...parts }) }))
const tag = (name: string) => ({ tag: name, class: 'regular' as const, attributes: [], events: [] })
const built = (parts: Partial<MfeManifest>): Promise<Buffer> => archiveOf(filesOf(aManifest(parts)))
const truncated = async (): Promise<Buffer> => (await archiveOf(filesOf())).subarray(0, 200)
/** A tar header's size field, changed after its checksum was written anew. */
async function lyingAboutSize(size: string): Promise<Buffer> {
  const tar = gunzipSync(await archiveOf(filesOf()))
  tar.write(size, 124, 'latin1')
  tar.write(' '.repeat(8), 148, 'latin1')
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return gzipSync(tar)
}
const taken = aManifest({ name: 'order', version: '7.0.0', routes: [], fragments: [] })
const megabyte = Buffer.alloc(1024 * 1024)
const manyFiles = Array.from({ length: 2_001 }, (_, index) => ({ name: `f${index}.txt` }))

const UPLOADS: readonly HostileUpload[] = [
  ['a parent folder in a path', 'forbidden-path', 422, () => withExtra({ name: '../evil.js' })],
  ['a parent folder inside a path', 'forbidden-path', 422, () => withExtra({ name: 'a/../../evil.js' })],
  ['a rooted path', 'forbidden-path', 422, () => withExtra({ name: '/etc/passwd' })],
  ['a backslash in a path', 'forbidden-path', 422, () => withExtra({ name: 'a\\b.js' })],
  ['the same path twice', 'duplicate-path', 422, () => withExtra({ name: 'mfe.js', content: 'evil' })],
  [
    'a symbolic link',
    'forbidden-file-kind',
    422,
    () => withExtra({ name: 'x.js', type: 'symlink', linkname: '/etc/passwd' }),
  ],
  [
    'a hard link',
    'forbidden-file-kind',
    422,
    () => withExtra({ name: 'x.js', type: 'link', linkname: 'mfe.js' }),
  ],
  ['a device', 'forbidden-file-kind', 422, () => withExtra({ name: 'x', type: 'character-device' })],
  ['more than 2,000 files', 'too-many-files', 413, () => archiveOf(manyFiles)],
  ['a pipe', 'forbidden-file-kind', 422, () => withExtra({ name: 'x', type: 'fifo' })],
  [
    'a path that an extended header changes',
    'forbidden-path',
    422,
    () => withExtra({ name: 'fine.js', pax: { path: '../evil.js' } }),
  ],
  [
    'a path of 4,000 characters',
    'forbidden-path',
    422,
    () => withExtra({ name: `${'long/'.repeat(800)}a.js` }),
  ],
  ['a header that promises 8 GB', 'archive-unreadable', 400, () => lyingAboutSize('77777777777')],
  ['a header that promises nonsense', 'archive-unreadable', 400, () => lyingAboutSize('zzzzzzzzzzz')],
  [
    'the version of another build',
    'version-taken',
    422,
    () => archiveOf(filesOf(taken, { 'chunk.js': '1' })),
  ],
  ['a truncated gzip', 'archive-unreadable', 400, truncated],
  [
    'a truncated tar',
    'archive-unreadable',
    400,
    async () => gzipSync(gunzipSync(await archiveOf(filesOf())).subarray(0, 600)),
  ],
  ['something that is no gzip', 'archive-unreadable', 400, async () => Buffer.from('PK\u0003\u0004')],
  ['an empty body', 'archive-unreadable', 400, async () => Buffer.alloc(0)],
  ['a zip bomb', 'archive-too-large', 413, async () => gzipSync(Buffer.alloc(200 * megabyte.length))],
  ['more than 30 MB', 'payload-too-large', 413, async () => Buffer.alloc(31 * megabyte.length)],
  ['no manifest', 'manifest-missing', 422, () => archiveOf([{ name: 'mfe.js' }])],
  ['a manifest that is no JSON', 'manifest-invalid', 422, () => withFiles({ 'mfe.json': '{' })],
  ['an unknown manifest field', 'manifest-invalid', 422, () => withManifest({ postinstall: 'rm -rf /' })],
  ['a hostile name', 'manifest-invalid', 422, () => withManifest({ name: '../shell' })],
  ['a path out of the release', 'manifest-invalid', 422, () => withManifest({ entry: '../../order/mfe.js' })],
  ['a file that is not there', 'file-missing', 422, () => withManifest({ preload: ['gone.js'] })],
  [
    'a manifest that is far too long',
    'manifest-invalid',
    422,
    () => withManifest({ routes: Array.from({ length: 9_000 }, () => ({ pattern: '/', access: 'public' })) }),
  ],
  [
    'an entry that is no script',
    'file-type-wrong',
    422,
    () => archiveOf(filesOf(aManifest({ entry: 'mfe.svg' }))),
  ],
  [
    'a style sheet that is none by its name',
    'file-type-wrong',
    422,
    () => archiveOf(filesOf(aManifest({ css: ['style.txt'] }))),
  ],
  [
    'an import without a library',
    'import-unresolvable',
    422,
    () => archiveOf(filesOf(aManifest({ imports: ['vue', 'react'] }))),
  ],
  [
    'a route of another team',
    'route-owned',
    422,
    () => withManifest({ routes: [{ pattern: '/cart', access: 'public' }] }),
  ],
  [
    'one page of those of another team',
    'route-owned',
    422,
    () => withManifest({ routes: [{ pattern: '/orders/lookup', access: 'public' }] }),
  ],
  ['a tag of another team', 'tag-owned', 422, () => built({ fragments: [tag('ord-mini-cart')] })],
  ['a tag of the kit', 'tag-owned', 422, () => built({ fragments: [tag('jt-button')] })],
  ['a tag of the shell', 'tag-owned', 422, () => built({ fragments: [tag('mfe-slot')] })],
  ['a tag twice', 'declared-twice', 422, () => built({ fragments: [tag('cat-a'), tag('cat-a')] })],
  ['a second Vue', 'specifier-owned', 422, () => archiveOf(filesOf(aLibrary({ name: 'my-vue' })))],
  [
    'a fragment that its entry does not know',
    'fragment-undefined',
    422,
    () => withManifest({ fragments: [tag('cat-forgotten')] }),
  ],
  [
    'a budget exceeded',
    'budget-exceeded',
    422,
    () => withManifest({ budgets: { entryBytes: 10, cssBytes: 10 } }),
  ],
]

describe('A48 a hostile or broken upload', () => {
  refusesEach(UPLOADS, () => registry)

  it('that is no archive at all is refused by its content type', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
      const reply = await registry.upload(Buffer.from('{}'), { 'content-type': type })
      expect([reply.json().code, reply.statusCode]).toEqual(['archive-expected', 415])
    }
  })

  it('is told everything that is wrong at once, with where and how to mend it', async () => {
    const reply = await registry.upload(
      await built({
        routes: [{ pattern: '/cart', access: 'public' }],
        fragments: [tag('ord-mini-cart')],
      }),
    )
    expect(reply.json()).toMatchObject({
      title: 'Another micro-frontend owns this route.',
      detail: '"/cart" belongs to order. Choose another path, or agree that order gives it up first.',
      errors: [{ path: 'mfe.json#/routes/0' }, { path: 'mfe.json#/fragments/0' }],
    })
  })
})
