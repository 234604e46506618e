import { createScope } from '@jangteo/platform'
import type { App, Plugin } from 'vue'
import { mfeContext } from '../context.ts'
import { pageRoot } from '../page.ts'
import { type TestPlatform, createTestPlatform } from './test-platform.ts'

/**
 * For tests of one component: `mount(Component, { global: { plugins: [testContext({ platform })] } })` gives it what `usePlatform`,
 * `useLocale`, `usePage` and the others look for.
 */
export function testContext(
  options: { readonly platform?: TestPlatform; readonly name?: string } = {},
): Plugin {
  const { platform = createTestPlatform(), name = 'test' } = options
  return {
    install(app: App) {
      const scope = createScope((error) => platform.telemetry.report(error, { mfe: name, during: 'unmount' }))
      mfeContext.provide(app, { name, platform, scope, overlay: document.body })
      pageRoot.provide(app, document.body)
    },
  }
}
