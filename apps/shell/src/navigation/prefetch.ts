import type { NavigationPort } from '@jangteo/platform'
import type { MfeLoader } from '../lifecycle/mfe-loader.ts'
import { whenIdle } from '../when-idle.ts'

/** What may not be needed is not loaded for who pays for it, or waits for it: https://wicg.github.io/netinfo/ */
function isSparing(): boolean {
  const { saveData, effectiveType }: { saveData?: unknown; effectiveType?: unknown } = Object(
    Reflect.get(navigator, 'connection'),
  )
  return saveData === true || String(effectiveType).endsWith('2g')
}

/** Loads pages before somebody goes there. What cannot be loaded is left to the navigation. */
export function createPrefetch({ preload }: Pick<MfeLoader, 'preload'>): NavigationPort['prefetch'] {
  return (url, what = 'page') => {
    const { href } = location
    const load = (): void => {
      // Of no use to who has gone elsewhere, or is there already.
      if (isSparing() || location.href !== href || location.pathname + location.search === url) return
      void preload(url, what === 'code' ? what : 'page').catch(() => undefined)
    }
    if (what === 'page') load()
    else whenIdle(load)
  }
}
