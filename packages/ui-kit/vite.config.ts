import { library } from '@jangteo/mfe-kit/vite'
import { defineConfig, mergeConfig } from 'vite'
import { minifyCssLiterals } from './build/minify-css-literals.ts'

export default defineConfig(
  mergeConfig(library({ name: 'ui-kit', provides: { '@jangteo/ui-kit': 'src/index.ts' } }), {
    plugins: [minifyCssLiterals()],
  }),
)
