import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = 'virtual:every-element'

const everyElement = () => ({
  name: 'every-element',
  enforce: 'pre',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) =>
    id === entry
      ? globSync('src/*/*.define.ts', { cwd: root })
          .map((file) => `import '${root}/${file}'`)
          .join('\n')
      : undefined,
  transform: (code, id) =>
    id.endsWith('/base/version.ts') ? code.replace(/'[\d.]+'/, "'9.9.9'") : undefined,
})

async function bundle() {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [everyElement()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  })
  return output[0].code
}

/** Serves `/other-version.js`: the whole kit with its own Lit, as a team would bundle it that does not share, and in version 9.9.9. */
export function otherVersion() {
  let code
  return {
    name: 'other-version',
    async serve({ path }) {
      if (path !== '/other-version.js') return undefined
      code ??= bundle()
      return { type: 'js', body: await code }
    },
  }
}
