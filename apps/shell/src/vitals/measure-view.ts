import type { PageReleaseMap, Vital, VitalsReport } from '@jangteo/contracts'
import type { NavigationPort } from '@jangteo/platform'
import { type Measured, type WatchVitals, watchVitals } from './watch-vitals.ts'

/** Whose page is at that path, and by which pattern. */
export type PageAt = (path: string) => { readonly name: string; readonly route: string } | undefined

/** Brings nothing along that the shell has already: what both import would be a file of its own. */
export interface MeasureOptions {
  readonly window: Window
  readonly map: PageReleaseMap
  readonly pageAt: PageAt
  /** Of all views, those that are measured: from 0 to 1. */
  readonly share: number
  readonly navigation: Pick<NavigationPort, 'subscribe'>
  /** Default: to the registry. */
  readonly send?: (report: VitalsReport) => void
  /** From 0 to 1; default: random. */
  readonly chance?: number
  /** Path that the document was opened at; default: the browser knows it. */
  readonly openedAt?: string
  readonly watch?: WatchVitals
}

const RELEASE_ID = /^[0-9a-f]{16}$/

/** Tells the registry how this view of the page felt, by release and route, when it is hidden; for visitors who allowed it. */
export function measureView(options: MeasureOptions): void {
  const { window, map, navigation, chance = Math.random(), watch = watchVitals } = options
  const send = options.send ?? sendTo(window.navigator)
  if (!isAllowed(window.navigator) || chance >= options.share) return
  const visits = [{ at: 0, path: options.openedAt ?? openedAt(window) }]
  const visited = (url: string): unknown =>
    visits.push({ at: window.performance.now(), path: url.split(/[?#]/, 1)[0] ?? url })
  visited(window.location.pathname)
  navigation.subscribe(visits, visited)

  const told = new Set<string>()
  const waiting = new Map<string, Vital>()
  watch((measured) => {
    const at = measured.press?.at ?? 0
    const vital = toVital(options, visits.findLast((visit) => visit.at <= at)?.path ?? '', measured)
    if (vital && !told.has(measured.id)) waiting.set(measured.id, vital)
  })
  // Heard after the listeners on the document, by which the values come in.
  window.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState !== 'hidden' || waiting.size === 0) return
    send({ environment: map.environment, vitals: [...waiting.values()] })
    for (const id of waiting.keys()) told.add(id)
    waiting.clear()
  })
}

/** https://w3c.github.io/gpc/ */
const isAllowed = (navigator: Navigator): boolean =>
  Reflect.get(navigator, 'globalPrivacyControl') !== true && navigator.doNotTrack !== '1'

const sendTo =
  (navigator: Navigator) =>
  (report: VitalsReport): void =>
    void navigator.sendBeacon(
      '/api/registry/vitals',
      new Blob([JSON.stringify(report)], { type: 'application/json' }),
    )

const openedAt = ({ performance, location }: Window): string =>
  new URL(performance.getEntriesByType('navigation')[0]?.name ?? location.href).pathname

/** A press belongs to whose part was pressed, everything else to whose page it is. */
function toVital(
  { map: { mfes, frame = [] }, pageAt }: MeasureOptions,
  path: string,
  { metric, value, press }: Measured,
): Vital | undefined {
  const page = pageAt(path)
  if (!page) return undefined
  const target = press?.target
  const part = target?.closest<HTMLElement>('[data-mfe]')?.dataset['mfe'] ?? 'shell'
  const name = target ? part : page.name
  const release = [...mfes, ...frame].find((one) => one.name === name)?.release ?? ''
  if (!RELEASE_ID.test(release)) return undefined
  const rounded = metric === 'CLS' ? Math.round(value * 10_000) / 10_000 : Math.round(value)
  return { name, release, route: page.route, metric, value: rounded }
}
