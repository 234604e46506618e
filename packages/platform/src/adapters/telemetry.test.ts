import { describe, expect, it } from 'vitest'
import { type ErrorReport, createTelemetry } from './telemetry.ts'

function open() {
  const reports: ErrorReport[] = []
  const marks: string[] = []
  const performance = { mark: (name: string) => void marks.push(name) as never }
  return {
    reports,
    marks,
    telemetry: createTelemetry({ sink: (report) => reports.push(report), performance }),
  }
}

describe('telemetry', () => {
  it('reports the same error once, and says where it happened', () => {
    const { telemetry, reports } = open()
    const error = new Error('no page')
    telemetry.report(error, { mfe: 'catalog', during: 'mount' })
    telemetry.report(error, { mfe: 'shell', during: 'window' })
    expect(reports).toEqual([{ error, mfe: 'catalog', during: 'mount' }])
  })

  it('reports two errors that read the same twice', () => {
    const { telemetry, reports } = open()
    telemetry.report(new Error('no page'), { mfe: 'catalog', during: 'mount' })
    telemetry.report(new Error('no page'), { mfe: 'catalog', during: 'mount' })
    expect(reports).toHaveLength(2)
  })

  it('names marks after the MFE', () => {
    const { telemetry, marks } = open()
    telemetry.mark('order', 'mounted')
    expect(marks).toEqual(['mfe:order:mounted'])
  })
})
