import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { patientHelpers } from '../../../../tools/wtr-patience.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const isWatched = process.argv.includes('--watch')

const isOfKit = (id) => id.startsWith(join(root, 'src'))

/** What asks for modules of the kit by their addresses would have each of them twice. */
const asksByAddress = (id, code) => isOfKit(id) && code.includes('import.meta.url')

const loadsWholeKit = (path) => /^import '[./]+\/index\.ts'/m.test(readFileSync(join(root, path), 'utf8'))

/** The whole kit and the libraries. What only tests have stays apart: each runs no more of it than it imports. */
const KIT = { name: 'kit', test: (id) => !isOfKit(id) || !/\/testing\/|\.test\.ts$/.test(id) }

const settings = (paths, codeSplitting, plugins) => ({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['production', 'default'] },
  // The page says what it is.
  define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
  plugins,
  build: {
    // Nothing is written: source maps name files from here.
    write: false,
    outDir: root,
    minify: false,
    modulePreload: false,
    sourcemap: true,
    target: 'esnext',
    rolldownOptions: {
      input: Object.fromEntries(paths.map((path) => [path, join(root, path)])),
      external: /^\/__web-dev-server/,
      treeshake: false,
      output: {
        entryFileNames: 'bundled/[name].js',
        chunkFileNames: 'bundled/[name]-[hash].js',
        codeSplitting,
      },
    },
  },
})

/** The files that come of these tests, without those tests that ask by address. */
async function bundle(paths, codeSplitting) {
  const askers = new Set()
  const noteAskers = {
    name: 'note-askers',
    transform: (code, id) => void (asksByAddress(id, code) && askers.add(id)),
  }
  const { output } = await build(settings(paths, codeSplitting, [noteAskers, patientHelpers()]))
  const files = new Map(output.map((file) => [file.fileName, file]))
  const asks = (name, seen = new Set()) => {
    const { moduleIds, imports, dynamicImports } = files.get(name) ?? {}
    if (moduleIds === undefined || seen.has(name)) return false
    seen.add(name)
    const isAsking = moduleIds.some((id) => askers.has(id))
    return isAsking || [...imports, ...dynamicImports].some((imported) => asks(imported, seen))
  }
  return output.filter(({ isEntry, fileName }) => !isEntry || !asks(fileName))
}

async function bundleAll() {
  const tests = globSync('src/**/*.test.ts', { cwd: root })
  const { whole = [], parts = [] } = Object.groupBy(tests, (path) =>
    loadsWholeKit(path) ? 'whole' : 'parts',
  )
  const output = await Promise.all([bundle(whole, { groups: [KIT] }), bundle(parts, true)])
  const files = output.flat().map(({ fileName, code, source }) => [fileName, code ?? source])
  // What is served as TypeScript is compiled, which would move its lines.
  const doors = files
    .map(([name]) => name)
    .filter((name) => name.endsWith('.test.ts.js'))
    .map((name) => [name.slice('bundled/'.length, -'.js'.length), `import '/packages/ui-kit/${name}'`])
  return new Map([...files, ...doors].map(([name, body]) => [`/packages/ui-kit/${name}`, body]))
}

/** Serves a test file with all that it imports in a few files: of a hundred modules, Firefox takes two seconds to load a page. */
export function bundledTests() {
  let files
  return {
    name: 'bundled-tests',
    serverStart() {
      files = isWatched ? new Map() : bundleAll()
    },
    async serve({ path }) {
      const body = (await files).get(path)
      return body === undefined ? undefined : { type: path.endsWith('.map') ? 'json' : 'js', body }
    },
  }
}
