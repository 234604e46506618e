import { defineConfig } from 'vite'
import { tokenUsageModule } from '../build/tokens/usage.ts'
import { kitElementsModule } from './elements-module.ts'

/** Not the kit's own configuration: that one builds a release. */
export default defineConfig({
  plugins: [tokenUsageModule(), kitElementsModule()],
  build: { chunkSizeWarningLimit: 4000 },
})
