import { defineConfig } from 'vite'
import { tokenUsageModule } from '../build/tokens/usage.ts'
import { kitElementsModule } from './elements-module.ts'

/** Not the kit's own configuration: that one builds a release. */
export default defineConfig({
  plugins: [tokenUsageModule(), kitElementsModule()],
  // As in a release: what stands in for light-dark() and :dir() forgets nested themes and the dir attribute.
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
})
