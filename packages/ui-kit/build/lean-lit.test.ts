import { type Rolldown, build } from 'vite'
import { expect, it } from 'vitest'
import { leanLit } from './lean-lit.ts'

const ENTRY = 'virtual:lit'

/** Lit as the kit bundles it. */
async function litWith(plugins: readonly ReturnType<typeof leanLit>[]): Promise<string> {
  const { output } = (await build({
    root: new URL('..', import.meta.url).pathname,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? `export { LitElement, css, html } from 'lit'` : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput
  return output[0].code
}

it('leaves style elements and explanations out of Lit, and nothing else', async () => {
  const [whole, lean] = await Promise.all([litWith([]), litWith([leanLit()])])
  for (const text of ['litNonce', 'ShadyCSS', 'CSSResult is not', 'Value passed'])
    expect([whole.includes(text), lean.includes(text)], text).toEqual([true, false])
  for (const text of ['adoptedStyleSheets', 'invalid template strings']) expect(lean, text).toContain(text)
})
