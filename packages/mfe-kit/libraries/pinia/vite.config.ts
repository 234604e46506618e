import { library } from '@jangteo/mfe-kit/vite'
import manifest from 'pinia/package.json' with { type: 'json' }
import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vite'

/** Pinia's own build for browsers: that for bundlers keeps parts of its devtools, which no bundler can see to be unused. */
const PRODUCTION = fileURLToPath(new URL('./pinia.esm-browser.prod.js', import.meta.resolve('pinia')))

export default defineConfig(({ mode }) =>
  mergeConfig(
    library({ name: 'pinia', version: manifest.version, provides: { pinia: 'src/index.ts' } }),
    mode === 'development' ? {} : { resolve: { alias: { pinia: PRODUCTION } } },
  ),
)
