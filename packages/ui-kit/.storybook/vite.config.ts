import { defineConfig } from 'vite'
import { tokenUsageModule } from '../build/tokens/usage.ts'

/** Not the kit's own configuration: that one builds a release. */
export default defineConfig({
  plugins: [tokenUsageModule()],
  build: { chunkSizeWarningLimit: 4000 },
})
