import { defineConfig } from 'vite'

/** Not the kit's own configuration: that one builds a release. */
export default defineConfig({ build: { chunkSizeWarningLimit: 4000 } })
