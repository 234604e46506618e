import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { templateOptions } from './packages/mfe-kit/src/vite/template-options.ts'

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: templateOptions } })],
  test: {
    // Vitest leaves one core free; with two that would be half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            '{apps,packages,services}/*/src/**/*.test.ts',
            'packages/ui-kit/build/**/*.test.ts',
            'packages/cli/template/src/**/*.test.ts',
            'tools/*.test.mjs',
          ],
          // Elements, the chassis and the shell run in real browsers: `wtr.config.mjs`.
          exclude: [
            'packages/ui-kit/src/**',
            'packages/mfe-kit/src/**/*.browser.test.ts',
            'apps/shell/src/**',
            '{apps/*-mfe,packages/cli/template}/src/{view,fragments}/**',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['{apps/*-mfe,packages/cli/template}/src/{view,fragments}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
