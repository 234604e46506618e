import { SourceMap } from 'node:module'
import { type Rolldown, build } from 'vite'
import { expect, it } from 'vitest'
import { minifyScripts } from './minify-scripts.ts'

const ENTRY = '/entry.js'
const CODE = `
const describe = (longName) => {
  if (longName === undefined) { return undefined }
  if (longName.length > 3) { return 'long' } else { return 'short' }
}
export const words = ['mug', 'teapot'].map((each) => describe(each))
export const fail = () => { throw new Error('here') }
`

async function chunkOf(mode: string): Promise<Rolldown.OutputChunk> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    mode,
    plugins: [
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: () => CODE },
      minifyScripts(),
    ],
    build: {
      write: false,
      sourcemap: true,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: false },
      },
    },
  })) as Rolldown.RolldownOutput
  return output[0]
}

it('makes scripts short that do the same, with a map that leads to their source', async () => {
  const { code, map } = await chunkOf('production')
  const { words } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(words).toEqual(['short', 'long'])
  expect(code).not.toMatch(/longName|\n(?!\/\/)./)
  const lines = code.split('\n')
  const sources = new SourceMap(JSON.parse(String(map)))
  for (const word of ['mug', 'long', 'here']) {
    const line = lines.findIndex((text) => text.includes(word))
    const entry = sources.findEntry(line, (lines[line]?.indexOf(word) ?? 0) - 1)
    expect('originalLine' in entry ? CODE.split('\n')[entry.originalLine] : 'nowhere').toContain(word)
  }
})

it('leaves a development build as it is', async () => {
  expect((await chunkOf('development')).code).toContain('longName')
})
