import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './process.mjs'
import { reportOf, resultOf, summaryOf, withSecondTry } from './tally.mjs'

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

  it('names what passed at the second try, and fails where that is much', () => {
    const retried = (...secondTries) => ({ ...suite('e2e', []), secondTries })
    expect(summaryOf([retried('buy.spec.ts:19 › buys › lost a press')]).split('\n')).toEqual([
      expect.stringMatching(/^✓ e2e +3 passed, 0 failed, 1 at the second try$/),
      '',
      '~ e2e › buy.spec.ts:19 › buys › lost a press',
      '',
      '3 passed, 0 failed',
    ])
    const summary = summaryOf([retried('a', 'b'), { ...suite('unit', []), secondTries: ['c'] }])
    expect(summary).toContain('✗ second tries › 3 tests passed at the second try only; 2 may')
    expect(summary).toMatch(/6 passed, 1 failed$/)
  })

  it('ends the process with 1 after a failure or three second tries, and with 0 without', () => {
    const endWith = (failures, secondTries = []) => {
      const result = { ...suite('unit', failures), secondTries }
      const script = `import { report } from ${JSON.stringify(join(root, 'tools/tally.mjs'))}
        report([${JSON.stringify(result)}])`
      return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    }
    const failed = endWith(['a.test.ts › adds'])
    expect([failed.status, failed.stdout.trimEnd().split('\n').at(-3)]).toEqual([
      1,
      '✗ unit › a.test.ts › adds',
    ])
    expect(endWith([]).status).toBe(0)
    expect(endWith([], ['a', 'b']).status).toBe(0)
    expect(endWith([], ['a', 'b', 'c']).status).toBe(1)
  })
})

describe('the result of a suite', () => {
  const read = (found) => found
  const judge = (status, found) => {
    const report = join(folder, 'report.json')
    rmSync(report, { force: true })
    if (found) writeFileSync(report, JSON.stringify(found))
    return resultOf('unit', reportOf({ status, file: relative(root, report), read }))
  }
  const passing = { 'b.test.ts': { passed: 2, skipped: 1, failures: [] } }

  it('is what its report says, over all files', () => {
    const files = { ...passing, 'a.test.ts': { passed: 1, skipped: 0, failures: ['a.test.ts › adds'] } }
    expect(judge(1, { files, unmet: ['README.md › is stale'] })).toEqual({
      name: 'unit',
      passed: 3,
      skipped: 1,
      failures: ['a.test.ts › adds', 'README.md › is stale'],
      secondTries: [],
    })
  })

  it.each([
    ['it ended badly with all its tests passed', 1, { files: passing }, 'ended with status 1'],
    ['it ran nothing', 0, { files: { 'a.test.ts': { passed: 0, skipped: 2, failures: [] } } }, 'ran no test'],
    ['it left no report', 0, undefined, 'ran no test'],
    ['it died', 137, undefined, 'ended with status 137'],
  ])('is a failure where %s', (_, status, found, reason) => {
    expect(judge(status, found).failures).toEqual([expect.stringContaining(reason)])
  })
})

describe('a second try', () => {
  const failing = (file, ...failures) => ({ [file]: { passed: 1, skipped: 0, failures } })
  const well = (file) => ({ [file]: { passed: 2, skipped: 0, failures: [] } })
  /** What comes of runs that find these files, and which files were asked for. */
  const tryAll = (...runs) => {
    const asked = []
    const found = withSecondTry((files) => {
      asked.push(files)
      return runs[asked.length - 1] ?? expect.fail('one run too many')
    })
    return { ...resultOf('unit', found), asked }
  }

  it('runs the files alone in which a test failed, and counts what passes then', () => {
    const first = { files: { ...well('a'), ...failing('b', 'b › adds') } }
    expect(tryAll(first, { files: well('b') })).toMatchObject({
      asked: [[], ['b']],
      passed: 4,
      failures: [],
      secondTries: ['b › adds'],
    })
  })

  it('leaves a failure one that comes again', () => {
    const first = { files: failing('b', 'b › adds') }
    const again = tryAll(first, { files: failing('b', 'b › removes') })
    expect(again).toMatchObject({ failures: ['b › adds'], secondTries: [] })
  })

  it.each([
    ['is left out', { b: { passed: 1, skipped: 1, failures: [] } }],
    ['is not found any more', well('c')],
    ['is gone from its file', { b: { passed: 1, skipped: 0, failures: [] } }],
  ])('leaves a failure one that %s', (_, files) => {
    const first = { files: failing('b', 'b › adds') }
    expect(tryAll(first, { files })).toMatchObject({ failures: ['b › adds'], secondTries: [] })
  })

  it.each([
    ['nothing failed', { files: well('a') }],
    ['much failed', { files: { ...failing('a', '1', '2'), ...failing('b', '3') } }],
    ['the run itself is wrong', { files: failing('a', '1'), unmet: ['README.md › is stale'] }],
  ])('is not made where %s', (_, first) => {
    expect(tryAll(first).asked).toEqual([[]])
  })
})
