import { createScope } from '@jangteo/platform'
import { type App, nextTick } from 'vue'
import type { Router } from 'vue-router'
import { createPagesApp } from '../create-pages-app.ts'
import type { PagesDefinition } from '../definition.ts'
import { addOverlay } from '../overlay.ts'
import { pageRoot } from '../page.ts'
import { createShellHistory } from '../shell-history.ts'
import { type TestPlatform, createTestPlatform } from './test-platform.ts'

export interface MountedPage {
  readonly app: App
  readonly router: Router
  readonly platform: TestPlatform
  /** In the document; holds the rendered page. */
  readonly element: HTMLElement
  /** Lets pending promises and renders happen. */
  settle(): Promise<void>
  unmount(): void
}

/**
 * Mounts the pages of an MFE in the test's document at `path` (with the locale prefix). An error of setup, render or the composition root rejects.
 * The definition's own composition root runs; give it another `provide` to use in-memory adapters:
 * `mountPage({ ...pages, provide: provideInMemory }, { path: '/en/cart' })`.
 */
export async function mountPage(
  definition: PagesDefinition,
  options: { readonly path?: string; readonly platform?: TestPlatform; readonly name?: string } = {},
): Promise<MountedPage> {
  const { platform = createTestPlatform({ path: options.path }), name = 'test' } = options
  const scope = createScope((error) => platform.telemetry.report(error, { mfe: name, during: 'unmount' }))
  const element = document.createElement('div')
  element.dataset.mfe = name
  document.body.append(element)
  scope.add(() => element.remove())
  const overlay = addOverlay(name)
  scope.add(() => overlay.remove())

  const history = createShellHistory(platform.navigation, {
    base: `/${platform.preferences.locale}`,
    accepts: () => true,
  })
  const { app, router } = createPagesApp(definition, { name, platform, scope, overlay }, { history })
  pageRoot.provide(app, element)
  let failure: { error: unknown } | undefined
  app.config.errorHandler = (error) => {
    failure ??= { error }
    platform.telemetry.report(error, { mfe: name, during: 'test' })
  }
  app.use(router)
  await router.isReady()
  app.mount(element)
  scope.add(() => app.unmount())
  if (failure) throw failure.error

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve))
      await nextTick()
    }
  }
  await settle()
  return { app, router, platform, element, settle, unmount: () => scope.dispose() }
}
