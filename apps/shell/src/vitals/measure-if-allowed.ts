import { findRoute, type PageReleaseMap, splitLocale, VITALS_COOKIE } from '@jangteo/contracts'
import type { NavigationPort } from '@jangteo/platform'
import { whenIdle } from '../when-idle.ts'
import type { PageAt } from './measure-view.ts'

const SHARE = new RegExp(`${VITALS_COOKIE}=([\\d.]+)`)

/** Measures this view of the page where the visitor said on `/privacy` that it may be; loads nothing for everybody else. */
export function measureIfAllowed(window: Window, map: PageReleaseMap, navigation: NavigationPort): void {
  const share = SHARE.exec(window.document.cookie)?.[1]
  if (share === undefined) return
  const pageAt: PageAt = (path) => {
    const found = findRoute(map.mfes, splitLocale(path)?.path ?? '')
    return found && { name: found.owner.name, route: found.route.pattern }
  }
  const measure = (): void =>
    void import('./measure-view.ts').then(({ measureView }) =>
      measureView({ window, map, navigation, pageAt, share: Number(share) }),
    )
  if (window.document.readyState === 'complete') whenIdle(measure)
  else window.addEventListener('load', () => whenIdle(measure), { once: true })
}
