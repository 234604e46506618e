import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, filesOf } from './testing/archive.ts'
import { type HostileUpload, refusesEach, withFiles } from './testing/hostile-uploads.ts'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
beforeAll(async () => {
  registry = await createRegistryWithVue()
})
afterAll(() => registry.close())

/** A style sheet among many good ones. */
const withCss = (css: string): Promise<Buffer> => withFiles({ 'extra.css': css })
const ownCss = (css: string): Promise<Buffer> =>
  withCss(`@layer mfe.catalog{@scope ([data-mfe="catalog"]) to (:scope [data-mfe]){${css}}}`)

const PAGE = `{ status: 200, head: { title: 'x' }, html: '', state: {}, isComplete: true }`
/** A server bundle whose render does `work` before it answers a page. */
const withServer = (work: string, before = ''): Promise<Buffer> =>
  archiveOf(
    filesOf(aManifest({ server: 'server/render.js' }), {
      'server/render.js': `${before}var jangteoServer = { async render() { ${work}; return ${PAGE} } }`,
    }),
  )

const UPLOADS: readonly HostileUpload[] = [
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
    'an inline source map',
    'inline-source-map',
    422,
    () => withFiles({ 'chunk.js': '//# sourceMappingURL=data:application/json,{}' }),
  ],
  [
    'an entry without lifecycle',
    'lifecycle-missing',
    422,
    () => withFiles({ 'mfe.js': 'import "vue";export default {}' }),
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
]

describe('A48 an upload of hostile or broken code', () => {
  refusesEach(UPLOADS, () => registry)

  it('is refused where its server script renders no page, with the page and how to mend it', async () => {
    const reply = await registry.upload(await withServer(`throw new Error('no goods')`))
    expect(reply.json()).toMatchObject({
      detail: expect.stringMatching(/^"\/p\/example" ended so: failed: no goods\. Mend src\/server\.ts/),
      errors: [{ path: 'mfe.json#/routes/0' }],
    })
  })
})
