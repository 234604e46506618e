import type { BuildEnvironmentOptions, Rolldown, UserConfig } from 'vite'

export interface ReleaseOptions {
  /** Relative to the project; default `dist`. */
  readonly outDir?: string
  /** Keeps warnings and hot replacement, for `npm run dev`. Default false. */
  readonly isDevelopment?: boolean
  /** Modules that share a chunk. */
  readonly groups?: readonly Rolldown.CodeSplittingGroup[]
  /** Entries may import code from each other instead of from chunks beside them. Default false. */
  readonly doEntriesShare?: boolean
}

/** What every release has in common: relative addresses, hashed names, no code that a page view would not use. */
export function releaseConfig(
  input: Readonly<Record<string, string>>,
  isExternal: (id: string) => boolean,
  { outDir = 'dist', isDevelopment = false, groups, doEntriesShare = false }: ReleaseOptions = {},
): UserConfig {
  const build: BuildEnvironmentOptions = {
    target: 'es2022',
    // Browsers that know light-dark() and :dir(): what stands in for them forgets nested themes and the dir attribute.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir,
    emptyOutDir: true,
    cssCodeSplit: false,
    modulePreload: false,
    sourcemap: 'hidden',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { ...input },
      preserveEntrySignatures: doEntriesShare ? 'allow-extension' : 'exports-only',
      external: isExternal,
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        format: 'es',
        minify: isDevelopment,
        ...(groups && { codeSplitting: { groups: [...groups] } }),
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  }
  return {
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': JSON.stringify(isDevelopment ? 'development' : 'production'),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build,
  }
}
