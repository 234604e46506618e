import vue from '@vitejs/plugin-vue'
import { configDefaults, defineConfig } from 'vitest/config'
import { templateOptions } from './packages/mfe-kit/src/vite/template-options.ts'

/** They replace modules of Node, or run a whole shop or hostile code: each file in a process of its own. */
const ALONE = 'packages/{dev-env,page-renderer}/src/**/*.test.ts'

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: templateOptions } })],
  test: {
    // Vitest leaves one core free; with two that would be half of them.
    maxWorkers: '100%',
    // They end what hangs, also on a machine that is ten times slower than usual, and judge nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // To start a process and to load the libraries takes longer than most files run.
    isolate: false,
    setupFiles: ['tools/leave-as-found.mjs'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            '{apps,packages,services}/*/src/**/*.test.ts',
            '{apps/shell,packages/ui-kit}/build/**/*.test.ts',
            'packages/cli/template/src/**/*.test.ts',
            'e2e/bench/**/*.test.ts',
            'tools/*.test.mjs',
          ],
          // Elements, the chassis and the shell run in real browsers: `wtr.config.mjs`.
          exclude: [
            ...configDefaults.exclude,
            ALONE,
            'packages/ui-kit/src/**',
            'packages/mfe-kit/src/**/*.browser.test.ts',
            'apps/shell/src/**',
            '{apps/*-mfe,packages/cli/template}/src/{view,fragments}/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'node',
          isolate: true,
          include: [ALONE],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['{apps/*-mfe,packages/cli/template}/src/{view,fragments}/**/*.test.ts'],
        },
      },
    ],
  },
})
