import type { PageMfe } from '@jangteo/contracts'
import type { Mfe } from '@jangteo/mfe-kit'
import { type Platform, showFailurePanel } from '@jangteo/platform'
import { within } from './within.ts'

/** Milliseconds. */
export interface PageLimits {
  readonly load: number
  readonly mount: number
  readonly unmount: number
}

export interface PageHostOptions {
  readonly mfe: PageMfe
  readonly load: (mfe: PageMfe) => Promise<Mfe>
  /** `<main>`. */
  readonly outlet: HTMLElement
  readonly platform: Pick<Platform, 'page' | 'preferences' | 'telemetry'>
  readonly limits?: PageLimits
  /** A page of that name is on the screen. */
  readonly onShown?: (name: string) => void
  /** Opens a new page without the canaries that failed on this one; undefined where there were none. */
  readonly renew?: () => Promise<void> | undefined
}

/**
 * Lifecycles for single-spa. None ever rejects: one that did would stay broken until the page is reloaded. `mount` does not wait for the MFE
 * either: single-spa goes nowhere else while a mount is pending, so one that never settles would lock the whole shop.
 */
export interface PageHost {
  bootstrap(): Promise<void>
  mount(): Promise<void>
  unmount(): Promise<void>
}

const LIMITS: PageLimits = { load: 20_000, mount: 8000, unmount: 1000 }

/** Shows the pages of one MFE in the outlet, or why it cannot. The chassis catches too, but the shell trusts no team's code. */
export function createPageHost(options: PageHostOptions): PageHost {
  const { mfe, outlet, platform, limits = LIMITS, onShown, renew } = options
  let mounted: Mfe | undefined
  let served = outlet.querySelector<HTMLElement>(`:scope > [data-page="${mfe.name}"]`) ?? undefined
  let element = served
  let visit = 0

  const report = (error: unknown, during: string): void =>
    platform.telemetry.report(error, { mfe: mfe.name, during, release: mfe.release })

  const show = (next: HTMLElement): void => {
    if (element !== next) element?.remove()
    element = next
    if (!next.isConnected) outlet.append(next)
  }

  const release = async (): Promise<void> => {
    const leaving = mounted
    mounted = undefined
    if (!leaving) return
    const unmounted = within(leaving.unmount(), limits.unmount, `unmount of "${mfe.name}"`)
    await unmounted.catch((error: unknown) => report(error, 'unmount'))
  }

  const attempt = async (own: number): Promise<void> => {
    try {
      const loaded = await within(options.load(mfe), limits.load, `loading of "${mfe.name}"`)
      if (own !== visit) return
      const domElement = served ?? placeFor(mfe)
      served = undefined
      show(domElement)
      mounted = loaded
      const props = { domElement, css: mfe.css, release: mfe.release, retry: renew }
      await within(loaded.mount(props), limits.mount, `mount of "${mfe.name}"`)
      onShown?.(mfe.name)
    } catch (error) {
      report(error, 'mount')
      if (own === visit) await fail(own)
    }
  }

  const fail = async (own: number): Promise<void> => {
    await release()
    if (own !== visit) return
    const place = document.createElement('div')
    show(place)
    const { locale } = platform.preferences
    const retry = (): Promise<void> => renew?.() ?? attempt(own)
    platform.page.present(showFailurePanel(place, { locale, retry }))
  }

  return {
    bootstrap: async () => undefined,
    mount: async () => {
      void attempt((visit += 1))
    },
    async unmount() {
      visit += 1
      await release()
      element?.remove()
      element = served = undefined
    },
  }
}

/** A page that the server rendered is taken over by the first mount; every later one starts with an empty element. */
function placeFor({ name }: PageMfe): HTMLElement {
  const place = document.createElement('div')
  place.dataset.page = name
  return place
}
