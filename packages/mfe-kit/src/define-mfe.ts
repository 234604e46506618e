import {
  type Platform,
  type Scope,
  createScope,
  platform as pagePlatform,
  showFailurePanel,
} from '@jangteo/platform'
import { defineFragments } from './define-fragments.ts'
import type { Mfe, MfeDefinition, MountProps } from './definition.ts'
import { once } from './once.ts'

/**
 * Makes what the shell works with out of what the team wrote. `mount` never rejects: single-spa would give the MFE up until a
 * reload, so a failure shows a panel with Retry, is reported, and counts as mounted. `unmount` may be called at any time.
 * @param platform only for tests; the page's own otherwise
 */
export function defineMfe(definition: MfeDefinition, platform: Platform = pagePlatform): Mfe {
  const { name } = definition
  let current: Scope | undefined

  const report = (during: string, release?: string) => (error: unknown) =>
    platform.telemetry.report(error, { mfe: name, during, release })

  const dispose = (): void => {
    current?.dispose()
    current = undefined
  }

  const loadPages = once(() => Promise.all([definition.pages(), import('./pages-chassis.ts')]))

  const showPanel = (props: MountProps): void => {
    dispose()
    const scope = createScope(report('unmount', props.release))
    current = scope
    props.domElement.replaceChildren()
    const panel = showFailurePanel(props.domElement, {
      locale: platform.preferences.locale,
      retry: () => props.retry?.() ?? mount(props),
    })
    scope.add(panel.remove)
    platform.page.present(panel)
  }

  /** What is shown now, if only a panel, stays until the new pages are loaded; the new scope owns it until then. */
  const mount = async (props: MountProps): Promise<void> => {
    const previous = current
    const scope = createScope(report('unmount', props.release))
    current = scope
    scope.add(() => previous?.dispose())
    try {
      const [pages, { chassis }] = await loadPages()
      previous?.dispose()
      if (scope.signal.aborted) return
      await chassis.mount({ name, platform, scope, props, definition: pages.default })
      platform.telemetry.mark(name, 'mount')
    } catch (error) {
      report('mount', props.release)(error)
      if (!scope.signal.aborted) showPanel(props)
    }
  }

  return {
    ...defineFragments(definition, platform),
    mount,
    unmount: async () => dispose(),
    prefetch: async (url, what) => {
      const [pages, { chassis }] = await loadPages()
      return url ? chassis.prefetch(pages.default, { url, platform, what }) : []
    },
  }
}
