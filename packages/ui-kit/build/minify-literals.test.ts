import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { minifyLiterals } from './minify-literals.ts'

const ENTRY = '/ui-kit/src/entry.ts'

async function released(code: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', resolveId: () => ENTRY, load: () => code }, minifyLiterals()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })
  const [chunk] = (result as Rolldown.RolldownOutput).output
  return chunk.code
}

it('makes one space of a line break in a template, also in one inside another, and leaves the code and other text', async () => {
  const code = await released(`const html = String.raw, 이름 = '가'
export const text = \`a
  b\`
export const view = (items) => html\`<ul
  class="x"
>
  \${items.map((item) => html\`<li>
    \${item} \${이름}
  </li>\`)}
</ul>\``)
  expect(code).toContain(
    'html`<ul class="x" > ${items.map((item) => html`<li> ${item} ${이름} </li>`)} </ul>`',
  )
  expect(code).toContain('a\n  b')
})

it('takes white space and comments out of styles, but no space that separates', async () => {
  const code = await released(`const css = String.raw
export const styles = css\`
  /* Why. */
  :host([size='s']) .a > b,
  .c {
    margin: 0 0.5rem;
    inline-size: calc(100% - 10.5px);
  }
\``)
  expect(code).toContain(':host([size=s]) .a > b,.c{margin:0 .5rem;inline-size:calc(100% - 10.5px)}`')
})
