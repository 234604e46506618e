import { onCLS, onINP, onLCP } from 'web-vitals'
import type { VitalMetric } from '@jangteo/contracts'

/** What a page view felt like, as far as it is known when the page is hidden. */
export interface Measured {
  /** The same for one view of the page: it is told again where the value grew. */
  readonly id: string
  readonly metric: VitalMetric
  readonly value: number
  /** Of a press: when it was, and on what, if that is still there. */
  readonly press?: { readonly at: number; readonly target: Element | undefined }
}

export type WatchVitals = (tell: (measured: Measured) => void) => void

export const watchVitals: WatchVitals = (tell) => {
  onLCP(({ id, value }) => tell({ id, metric: 'LCP', value }))
  onCLS(({ id, value }) => tell({ id, metric: 'CLS', value }))
  onINP(({ id, value, entries: [first] }) => {
    const target = first?.target
    const press = first && { at: first.startTime, target: target instanceof Element ? target : undefined }
    tell({ id, metric: 'INP', value, ...(press && { press }) })
  })
}
