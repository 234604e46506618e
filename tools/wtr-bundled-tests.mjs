import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { root as repository } from './process.mjs'
import { patientHelpers } from './wtr-patience.mjs'

/**
 * @typedef {object} Bundle
 * @property {string[]} paths Test files, from the root of the package
 * @property {unknown} [codeSplitting] Of Rolldown; default: what files share is a file of its own
 */

const isWatched = process.argv.includes('--watch')
const FOLDER = 'bundled'

const settings = ({ root, target, plugins, paths, codeSplitting = true }) => ({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['production', 'default'] },
  // The page says what it is.
  define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
  plugins: [...plugins, patientHelpers()],
  build: {
    // Nothing is written: source maps name files from here.
    write: false,
    outDir: root,
    minify: false,
    modulePreload: false,
    sourcemap: true,
    target,
    rolldownOptions: {
      input: Object.fromEntries(paths.map((path) => [path, join(root, path)])),
      external: /^\/__/,
      treeshake: false,
      output: {
        entryFileNames: `${FOLDER}/[name].js`,
        chunkFileNames: `${FOLDER}/[name]-[hash].js`,
        codeSplitting,
      },
    },
  },
})

/** Notes which modules of a package ask for others by their addresses: bundled, they would have those twice. */
function askersOf(root) {
  const askers = new Set()
  const transform = (code, id) => {
    if (id.startsWith(join(root, 'src')) && code.includes('import.meta.url')) askers.add(id)
  }
  return { askers, noting: { name: 'note-askers', transform } }
}

/** The files that come of these tests, without those tests that ask by address. */
async function bundle(options) {
  const { askers, noting } = askersOf(options.root)
  const { output } = await build(settings({ ...options, plugins: [noting, ...options.plugins] }))
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

/** What is served, by its path. */
async function bundleAll({ root, files, target, plugins = [], bundlesOf = (paths) => [{ paths }] }) {
  const bundles = bundlesOf(globSync(files, { cwd: root }))
  const outputs = await Promise.all(bundles.map((one) => bundle({ root, target, plugins, ...one })))
  const served = outputs.flat().map(({ fileName, code, source }) => [fileName, code ?? source])
  const at = (name) => `/${relative(repository, root)}/${name}`
  // What is served as TypeScript is compiled, which would move its lines.
  const doors = served
    .map(([name]) => name)
    .filter((name) => name.endsWith('.test.ts.js'))
    .map((name) => [name.slice(`${FOLDER}/`.length, -'.js'.length), `import '${at(name)}'`])
  return new Map([...served, ...doors].map(([name, body]) => [at(name), body]))
}

/**
 * Serves a test file with all that it imports in a few files: of a hundred modules, Firefox takes two seconds to load a page.
 * With `--watch` it does nothing.
 * @param {{ root: string, files: string, target: string, plugins?: object[], bundlesOf?: (paths: string[]) => Bundle[] }} options
 *   `files` are a pattern from the root of the package; `plugins` are Vite's
 */
export function bundledTests(options) {
  let served
  return {
    name: 'bundled-tests',
    serverStart() {
      served = isWatched ? new Map() : bundleAll(options)
    },
    async serve({ path }) {
      const body = (await served).get(path)
      return body === undefined ? undefined : { type: path.endsWith('.map') ? 'json' : 'js', body }
    },
  }
}
