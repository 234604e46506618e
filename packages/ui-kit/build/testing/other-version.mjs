import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = 'virtual:every-element'

/** The files of `/other-version.js`, and of `/other-version-core.js`: the part that every page has. */
const pieces = {
  '/other-version.js': 'src/*/*.define.ts',
  '/other-version-core.js': 'src/parts/core.ts',
}

const everyElement = (files) => ({
  name: 'every-element',
  enforce: 'pre',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) =>
    id === entry
      ? globSync(files, { cwd: root })
          .map((file) => `import '${root}/${file}'`)
          .join('\n')
      : undefined,
  transform: (code, id) =>
    id.endsWith('/base/version.ts') ? code.replace(/'[\d.]+'/, "'9.9.9'") : undefined,
})

async function bundle(files) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [everyElement(files)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  })
  return output[0].code
}

/** Serves the whole kit, or its core, with its own Lit, as a team would bundle it that does not share, and in version 9.9.9. */
export function otherVersion() {
  const code = new Map()
  return {
    name: 'other-version',
    async serve({ path }) {
      const files = pieces[path]
      if (!files) return undefined
      if (!code.has(path)) code.set(path, bundle(files))
      return { type: 'js', body: await code.get(path) }
    },
  }
}
