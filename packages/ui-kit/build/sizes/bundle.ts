import { constants, brotliCompressSync, gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { type Rolldown, build } from 'vite'
import { leanLit } from '../lean-lit.ts'
import { minifyLiterals } from '../minify-literals.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ENTRY = 'virtual:entry'

export interface Bundle {
  /** Bytes of the minified code, and after compression at the highest level. */
  readonly minified: number
  readonly gzip: number
  readonly brotli: number
  /** Source files of the kit with code in it, relative to the package. */
  readonly files: readonly string[]
}

/** Bundles these modules as the release is built, Lit included: Vite (Rolldown), ES2022, minified, production, static imports only. */
export async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Also where NODE_ENV is "test".
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
      leanLit(),
      minifyLiterals(),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        output: { format: 'es', minify: true },
      },
    },
  })
  const [chunk] = (result as Rolldown.RolldownOutput).output
  return { ...measure(chunk.code), files: filesIn(chunk) }
}

const measure = (code: string): Omit<Bundle, 'files'> => ({
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
})

const filesIn = ({ modules }: Rolldown.OutputChunk): readonly string[] =>
  Object.entries(modules)
    .filter(([id, { renderedLength }]) => id.startsWith(`${ROOT}src/`) && renderedLength > 0)
    .map(([id]) => id.slice(ROOT.length))
    .sort()
