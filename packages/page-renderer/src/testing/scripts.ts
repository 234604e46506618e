import type { RenderFailure } from '../outcome.ts'

const PAGE = `{ status: 200, head: { title: 'Kitchen' }, html: '', state: {}, isComplete: true }`

/** A server bundle whose page is as `part`, an expression over the request and `get`, says. */
export const scriptOf = (part: string): string =>
  `var jangteoServer = { async render({ path, query, locale, currency }, { get }) { return { ...${PAGE}, ...(${part}) } } }`

/** Server bundles that must not take anything with them. */
export const HOSTILE: readonly {
  readonly name: string
  readonly script: string
  readonly kind: RenderFailure
}[] = [
  { name: 'loops', script: scriptOf('(() => { for (;;); })()'), kind: 'hung' },
  { name: 'loops while it is loaded', script: 'for (;;);', kind: 'hung' },
  { name: 'never answers', script: scriptOf('await new Promise(() => undefined)'), kind: 'hung' },
  {
    name: 'allocates without end',
    script: scriptOf('(() => { const all = []; for (;;) all.push({ all: [...all.slice(-9)] }) })()'),
    kind: 'died',
  },
  { name: 'calls process.exit', script: scriptOf('process.exit(1)'), kind: 'failed' },
  {
    name: 'reads the environment',
    script: `const secret = process.env.SECRET;${scriptOf('{}')}`,
    kind: 'failed',
  },
  { name: 'imports a module of Node', script: `import 'node:fs';${scriptOf('{}')}`, kind: 'failed' },
  { name: 'imports one later', script: scriptOf(`await import('node:fs')`), kind: 'failed' },
  { name: 'requires one', script: scriptOf(`require('node:fs')`), kind: 'failed' },
  { name: 'answers 50 MB', script: scriptOf(`({ html: 'x'.repeat(50_000_000) })`), kind: 'failed' },
  { name: 'answers no page', script: scriptOf('({ status: "fine" })'), kind: 'failed' },
  {
    name: 'leads the visitor away',
    script: scriptOf(`({ html: '<meta http-equiv="refresh" content="0;url=https://evil.example/">' })`),
    kind: 'failed',
  },
  { name: 'moves all addresses', script: scriptOf(`({ html: '<base href="/evil/">' })`), kind: 'failed' },
  { name: 'ends the frame', script: scriptOf(`({ html: '</div></main><p></p>' })`), kind: 'failed' },
  { name: 'leaves the frame open', script: scriptOf(`({ html: '<div>' })`), kind: 'failed' },
  {
    name: 'nests without end',
    script: scriptOf(`({ html: '<i>'.repeat(570_000) + '</i>'.repeat(570_000) })`),
    kind: 'failed',
  },
  { name: 'throws', script: scriptOf(`(() => { throw new Error('no') })()`), kind: 'failed' },
  { name: 'leaves nothing', script: 'var other = 1', kind: 'failed' },
]
