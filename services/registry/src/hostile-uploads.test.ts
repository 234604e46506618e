import { readdir } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { MfeManifest } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, type ArchiveEntry, filesOf } from './testing/archive.ts'
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
const withFiles = (files: Readonly<Record<string, string>>): Promise<Buffer> =>
  archiveOf(filesOf(aManifest(), files))
const tag = (name: string) => ({ tag: name, class: 'regular' as const, attributes: [], events: [] })
const built = (parts: Partial<MfeManifest>): Promise<Buffer> => archiveOf(filesOf(aManifest(parts)))
/** A style sheet among many good ones. */
const withCss = (css: string): Promise<Buffer> => withFiles({ 'extra.css': css })
const ownCss = (css: string): Promise<Buffer> =>
  withCss(`@layer mfe.catalog{@scope ([data-mfe="catalog"]) to (:scope [data-mfe]){${css}}}`)
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

const PAGE = `{ status: 200, head: { title: 'x' }, html: '', state: {}, isComplete: true }`
/** A server bundle whose render does `work` before it answers a page. */
const withServer = (work: string, before = ''): Promise<Buffer> =>
  archiveOf(
    filesOf(aManifest({ server: 'server/render.js' }), {
      'server/render.js': `${before}var jangteoServer = { async render() { ${work}; return ${PAGE} } }`,
    }),
  )

const SAMPLES: readonly (readonly [
  what: string,
  code: string,
  status: number,
  body: () => Promise<Buffer>,
])[] = [
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
  ['a script in capitals', 'imports-differ', 422, () => withFiles({ 'chunk.JS': 'import "left-pad"' })],
  [
    'a style sheet in capitals',
    'style-unscoped',
    422,
    () => withFiles({ 'extra.CSS': 'body { margin: 0 }' }),
  ],
  [
    'a script from elsewhere',
    'import-foreign',
    422,
    () => withFiles({ 'chunk.js': 'import "https://evil.test/a.js"' }),
  ],
  [
    'a script of another team',
    'import-foreign',
    422,
    () => withFiles({ 'chunk.js': 'import("../../order/0123456789abcdef/mfe.js")' }),
  ],
  [
    'a script of another team by its rooted address',
    'import-foreign',
    422,
    () => withFiles({ 'chunk.js': 'import "/assets/order/0123456789abcdef/mfe.js"' }),
  ],
  [
    'a script in its text',
    'import-foreign',
    422,
    () => withFiles({ 'chunk.js': 'import "data:text/javascript,1"' }),
  ],
  [
    'a chunk that is not there',
    'import-foreign',
    422,
    () => withFiles({ 'chunk.js': 'import("./gone.js")' }),
  ],
  [
    'a second address of a script',
    'import-foreign',
    422,
    () => withFiles({ 'a.js': '1', 'chunk.js': 'import "./a.js?x"' }),
  ],
  [
    'a second address of a script by its fragment',
    'import-foreign',
    422,
    () => withFiles({ 'a.js': '1', 'chunk.js': 'import("./a.js#x")' }),
  ],
  [
    'a script beside the release',
    'import-foreign',
    422,
    () => withFiles({ 'chunk.js': 'import "../r/mfe.js"' }),
  ],
  ['code that cannot be parsed', 'module-unreadable', 422, () => withFiles({ 'chunk.js': 'import {' })],
  [
    'an entry that cannot be mounted',
    'no-default-export',
    422,
    () => withFiles({ 'mfe.js': 'import "vue"' }),
  ],
  ['a hidden import', 'imports-differ', 422, () => withFiles({ 'chunk.js': 'import "left-pad"' })],
  [
    'an import without a library',
    'import-unresolvable',
    422,
    () => archiveOf(filesOf(aManifest({ imports: ['vue', 'react'] }))),
  ],
  [
    'an inline source map',
    'inline-source-map',
    422,
    () => withFiles({ 'chunk.js': '//# sourceMappingURL=data:application/json,{}' }),
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
    'an entry without lifecycle',
    'lifecycle-missing',
    422,
    () => withFiles({ 'mfe.js': 'import "vue";export default {}' }),
  ],
  [
    'a fragment that its entry does not know',
    'fragment-undefined',
    422,
    () => withManifest({ fragments: [tag('cat-forgotten')] }),
  ],
  [
    'a bundled Vue',
    'second-singleton',
    422,
    () => withFiles({ 'chunk.js': 'const a="__v_isReactive",b="__v_isVNode"' }),
  ],
  [
    'a bundled Lit',
    'second-singleton',
    422,
    () => withFiles({ 'chunk.js': '(globalThis.litElementVersions??=[]).push("4")' }),
  ],
  [
    'a bundled platform',
    'second-singleton',
    422,
    () => withFiles({ 'chunk.js': 'throw Error("The platform is already installed: no")' }),
  ],
  [
    'a bundled single-spa',
    'second-singleton',
    422,
    () => withFiles({ 'chunk.js': 'const a="SKIP_BECAUSE_BROKEN"' }),
  ],
  [
    'an element of the kit',
    'element-undeclared',
    422,
    () => withFiles({ 'chunk.js': 'customElements.define("jt-button",class extends HTMLElement{})' }),
  ],
  ['a style for the whole page', 'style-unscoped', 422, () => withCss('body { display: none }')],
  [
    'a style in the scope of another team',
    'style-unscoped',
    422,
    () => withCss('@layer mfe.catalog{@scope ([data-mfe="order"]) to (:scope [data-mfe]){a{color:red}}}'),
  ],
  [
    'a style that reaches into fragments of others',
    'style-unscoped',
    422,
    () => withCss('@layer mfe.catalog{@scope ([data-mfe="catalog"]){a{color:red}}}'),
  ],
  [
    'a style in the layer of another team',
    'style-unscoped',
    422,
    () => withCss('@layer mfe.order{@scope ([data-mfe="catalog"]) to (:scope [data-mfe]){a{color:red}}}'),
  ],
  [
    'a style of everything that stands in no rule',
    'style-unscoped',
    422,
    () => withCss('@layer mfe.catalog{@scope (body){background:red!important}}'),
  ],
  [
    'a style of the page that stands in no rule',
    'style-unscoped',
    422,
    () => withCss('@SCOPE{@media all{display:none}}'),
  ],
  ['a style that is none', 'style-unreadable', 422, () => withCss('a { color: red')],
  ['key frames of everybody', 'style-page-wide', 422, () => ownCss('@keyframes spin{to{rotate:1turn}}')],
  [
    'a font of everybody',
    'style-page-wide',
    422,
    () => withCss('@font-face{font-family:"Noto Sans KR";src:local("x")}'),
  ],
  ['an order of all layers', 'style-page-wide', 422, () => withCss('@layer mfe.catalog, kit;')],
  ['an imported style', 'style-foreign-address', 422, () => withCss('@import "https://evil.test/a.css";')],
  [
    'a picture from elsewhere',
    'style-foreign-address',
    422,
    () => ownCss('a{background:url(//evil.test/a.png)}'),
  ],
  [
    'an address in disguise',
    'style-foreign-address',
    422,
    () => ownCss('a{background:\\75rl(https://evil.test/a.png)}'),
  ],
  [
    'a picture of another release',
    'style-foreign-address',
    422,
    () => ownCss('a{background:url(../../order/1/a.png)}'),
  ],
  [
    'a picture beside the release',
    'style-foreign-address',
    422,
    () => ownCss('a{background:url(../r/mfe.js)}'),
  ],
  [
    'an address that no text can be made of',
    'style-foreign-address',
    422,
    () => ownCss('a{background:url("%E0%A4%A.svg")}'),
  ],
  [
    'an endless gap in an address',
    'style-foreign-address',
    422,
    () => ownCss(`a{mask:url(${' '.repeat(200_000)}x y);background:url(//evil.test/a.png)}`),
  ],
  [
    'an address that begins again and again',
    'style-foreign-address',
    422,
    () => ownCss(`a{mask:${'url('.repeat(50_000)}x y);background:url(//evil.test/a.png)}`),
  ],
  ['a server script that imports', 'server-not-alone', 422, () => withServer('', `import 'node:fs';`)],
  [
    'a server script that imports later',
    'server-not-alone',
    422,
    () => withServer(`await import('node:fs')`),
  ],
  [
    'a server script that imports what nobody can foresee',
    'server-not-alone',
    422,
    () => withServer(`const name = 'node:' + 'fs'; await import(name)`),
  ],
  ['a server script that requires', 'server-not-alone', 422, () => withServer(`require('fs')`)],
  [
    'a server script that reads the environment',
    'server-not-alone',
    422,
    () => withServer('process.env.KEY'),
  ],
  [
    'a server script that reads it in disguise',
    'server-render-failed',
    422,
    () => withServer(`globalThis['pro' + 'cess'].env.KEY`),
  ],
  ['a server script that ends the process', 'server-not-alone', 422, () => withServer('process.exit(1)')],
  ['a server script that needs a page', 'server-render-failed', 422, () => withServer('', 'document.body;')],
  ['a server script that throws', 'server-render-failed', 422, () => withServer(`throw new Error('no')`)],
  [
    'a server script that answers 50 MB',
    'server-render-failed',
    422,
    () => withServer(`return { ...${PAGE}, html: 'x'.repeat(50_000_000) }`),
  ],
  [
    'a server script that allocates without end',
    'server-render-failed',
    422,
    () => withServer('for (const all = []; ; ) all.push({ all: [...all.slice(-9)] })'),
  ],
  [
    'a server script that is the entry',
    'server-not-apart',
    422,
    () => archiveOf(filesOf(aManifest({ server: 'mfe.js', imports: [] }))),
  ],
  [
    'a server script that is missing',
    'file-missing',
    422,
    () => archiveOf(filesOf(aManifest({ server: 'server/render.js' }))),
  ],
  [
    'a budget exceeded',
    'budget-exceeded',
    422,
    () => withManifest({ budgets: { entryBytes: 10, cssBytes: 10 } }),
  ],
]

/** What is live, what was published and what lies on the disk. */
const everything = async () => ({
  document: await registry.document(),
  releases: (await registry.service.app.inject('/api/registry/releases')).json(),
  files: (await readdir(registry.context.dataDir, { recursive: true })).sort(),
})

describe('A48 a hostile or broken upload', () => {
  it.each(SAMPLES)(
    'with %s is refused with %s (%i) and changes nothing',
    async (_what, code, status, body) => {
      const before = await everything()
      const reply = await registry.upload(await body())
      expect([reply.json().code, reply.statusCode]).toEqual([code, status])
      expect(reply.headers['content-type']).toContain('application/problem+json')
      expect(await everything()).toEqual(before)
    },
  )

  it('that is no archive at all is refused by its content type', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
      const reply = await registry.upload(Buffer.from('{}'), { 'content-type': type })
      expect([reply.json().code, reply.statusCode]).toEqual(['archive-expected', 415])
    }
  })

  it('is refused where its server script renders no page, with the page and how to mend it', async () => {
    const reply = await registry.upload(await withServer(`throw new Error('no goods')`))
    expect(reply.json()).toMatchObject({
      detail: expect.stringMatching(/^"\/p\/example" ended so: failed: no goods\. Mend src\/server\.ts/),
      errors: [{ path: 'mfe.json#/routes/0' }],
    })
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
