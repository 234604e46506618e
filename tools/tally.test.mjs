import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './process.mjs'
import { resultOf, summaryOf } from './tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'jangteo-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

const suite = (name, failures, passed = 3) => ({ name, passed, skipped: 0, failures })

describe('the summary', () => {
  it('names each failed test once more, just above its last line', () => {
    const summary = summaryOf([
      suite('unit', []),
      suite('e2e', ['buy.spec.ts:19 › buys', 'stock.spec.ts:9 › sells']),
    ])
    expect(summary.split('\n').slice(-5)).toEqual([
      '',
      '✗ e2e › buy.spec.ts:19 › buys',
      '✗ e2e › stock.spec.ts:9 › sells',
      '',
      '6 passed, 2 failed',
    ])
  })

  it('is rows and a last line where all is well', () => {
    const skipping = { ...suite('unit', []), skipped: 1 }
    expect(summaryOf([skipping, suite('e2e', [])]).split('\n')).toEqual([
      expect.stringMatching(/^✓ unit +3 passed, 0 failed, 1 skipped$/),
      expect.stringMatching(/^✓ e2e +3 passed, 0 failed$/),
      '',
      '1 skipped, each with its reason beside the test',
      '',
      '6 passed, 0 failed',
    ])
  })

  it('stays within the thirty lines that CI shows, however much fails', () => {
    const failures = Array.from({ length: 300 }, (_, number) => `test ${number}`)
    const lines = summaryOf([suite('unit', failures)]).split('\n')
    expect(lines.length).toBeLessThan(30)
    expect(lines).toContain('✗ unit › test 0')
    expect(lines).toContain('… and 280 more, named where their suite ran')
    expect(lines.at(-1)).toBe('3 passed, 300 failed')
  })

  it('ends the process with 1 after a failure, and with 0 without', () => {
    const endWith = (failures) => {
      const script = `import { report } from ${JSON.stringify(join(root, 'tools/tally.mjs'))}
        report([${JSON.stringify(suite('unit', failures))}])`
      return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    }
    const failed = endWith(['a.test.ts › adds'])
    expect([failed.status, failed.stdout.trimEnd().split('\n').at(-3)]).toEqual([
      1,
      '✗ unit › a.test.ts › adds',
    ])
    expect(endWith([]).status).toBe(0)
  })
})

describe('the result of a suite', () => {
  const read = (counts) => counts
  const judge = (status, counts) => {
    const report = join(folder, 'report.json')
    rmSync(report, { force: true })
    if (counts) writeFileSync(report, JSON.stringify(counts))
    return resultOf({ name: 'unit', status, file: relative(root, report), read })
  }

  it('is what its report says', () => {
    const counts = { passed: 2, skipped: 1, failures: ['a.test.ts › adds'] }
    expect(judge(1, counts)).toEqual({ name: 'unit', ...counts })
  })

  it.each([
    [
      'it ended badly with all its tests passed',
      1,
      { passed: 2, skipped: 0, failures: [] },
      'ended with status 1',
    ],
    ['it ran nothing', 0, { passed: 0, skipped: 2, failures: [] }, 'ran no test'],
    ['it left no report', 0, undefined, 'ran no test'],
    ['it died', 137, undefined, 'ended with status 137'],
  ])('is a failure where %s', (_, status, counts, reason) => {
    expect(judge(status, counts).failures).toEqual([expect.stringContaining(reason)])
  })
})
