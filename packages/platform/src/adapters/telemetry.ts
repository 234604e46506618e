import type { TelemetryPort } from '../platform.ts'

export interface ErrorReport {
  readonly error: unknown
  readonly mfe: string
  readonly during: string
  readonly release?: string
}

/** Where reports go: the console while developing, a collector in production. */
export type TelemetrySink = (report: ErrorReport) => void

export function createTelemetry(options: {
  readonly sink: TelemetrySink
  readonly performance: Pick<Performance, 'mark'>
}): TelemetryPort {
  const reported = new WeakSet()
  return {
    report(error, context) {
      if (typeof error === 'object' && error !== null) {
        if (reported.has(error)) return
        reported.add(error)
      }
      options.sink({ error, ...context })
    },
    mark: (mfe, name) => void options.performance.mark(`mfe:${mfe}:${name}`),
  }
}
