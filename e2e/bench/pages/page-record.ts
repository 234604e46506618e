export interface Shift {
  readonly at: number
  readonly value: number
}

/** What a page notes of itself, in milliseconds from its navigation. */
export interface PageRecord {
  firstPaint?: number
  largestPaint?: number
  largest?: string
  /** Presses on links and forms are answered from here on, on a page that the server rendered: a mark of the shell. */
  answering?: number
  usable?: number
  readonly shifts: Shift[]
  readonly tasks: { readonly at: number; readonly duration: number }[]
}

declare global {
  interface Window {
    pageRecord: PageRecord
  }
}

/**
 * Runs in the page before its own scripts.
 * @param usable matches once a shopper can use the page with all it has; without it nothing looks for that, which would take from each frame
 */
export function recordPage(usable?: string): void {
  const record: PageRecord = { shifts: [], tasks: [] }
  window.pageRecord = record
  const watch = (type: string, note: (entry: PerformanceEntry & Record<string, unknown>) => void): void => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as PerformanceEntry & Record<string, unknown>)
    })
    observer.observe({ type, buffered: true })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') record.firstPaint = startTime
  })
  watch('mark', ({ name, startTime }) => {
    if (name === 'shell:usable') record.answering = startTime
  })
  watch('largest-contentful-paint', ({ startTime, element }) => {
    record.largestPaint = startTime
    if (element instanceof Element) record.largest = `${element.localName}.${element.className}`
  })
  watch('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (hadRecentInput !== true) record.shifts.push({ at: startTime, value: Number(value) })
  })
  watch('longtask', ({ startTime, duration }) => record.tasks.push({ at: startTime, duration }))
  if (usable === undefined) return
  const look = (): void => {
    if (document.querySelector(usable)) record.usable = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const BURST = { gap: 1000, length: 5000 }

/** Cumulative layout shift: the worst burst, with less than a second between shifts and five seconds in all. */
export function layoutShiftOf(shifts: readonly Shift[]): number {
  let worst = 0
  let burst = { first: -Infinity, last: -Infinity, sum: 0 }
  for (const { at, value } of shifts) {
    const isNew = at - burst.last > BURST.gap || at - burst.first > BURST.length
    burst = isNew
      ? { first: at, last: at, sum: value }
      : { first: burst.first, last: at, sum: burst.sum + value }
    worst = Math.max(worst, burst.sum)
  }
  return worst
}

const SHORT_TASK = 50

/**
 * Total blocking time: what every task of the main thread takes beyond 50 ms, after something of the page was painted.
 * Before that nobody has anything to press: https://web.dev/articles/tbt
 */
export const blockingTimeOf = ({ tasks, firstPaint = 0 }: Pick<PageRecord, 'tasks' | 'firstPaint'>): number =>
  tasks.reduce((sum, { at, duration }) => {
    const painted = at + duration - Math.max(at, firstPaint)
    return sum + Math.max(0, painted - SHORT_TASK)
  }, 0)
