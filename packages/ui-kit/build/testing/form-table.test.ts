import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { formRows, rowsOfTree } from '../../src/testing/form-rows.ts'
import type { Session } from './form-results.ts'
import { formTable, formTableCheck } from './form-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'jangteo-form-table-'))
const places = { file: join(folder, 'README.md'), tests: join(folder, '*.test.ts') }
const testFile = join(folder, 'form.test.ts')
const check = formTableCheck(places)

/** A run of the form contract of one control, in which all rows but one passed. */
function run(browser: string, failing?: string): Session {
  const tests = [formRows.submits, formRows.label].map((name) => ({
    name,
    passed: name !== failing,
    skipped: false,
  }))
  const suites = [{ name: 'jt-input in a form', tests, suites: [] }]
  return { testFile, browser: { name: browser }, testResults: { name: '', tests: [], suites } }
}

const inBoth = [run('Chromium'), run('Firefox')]

function write(sessions: Session[]): string {
  formTable(places).stop({ sessions })
  return readFileSync(places.file, 'utf8')
}

beforeEach(() => {
  writeFileSync(testFile, '')
  writeFileSync(places.file, '# Kit\n\n<!-- form table: start --><!-- form table: end -->\n\nMore.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('writes what every browser did, and leaves the rest of the file alone', () => {
  const text = write([run('Chromium'), run('Firefox', formRows.label)])
  expect(text).toMatch(/^# Kit\n.*\nMore\.\n$/s)
  expect(text).toContain('| in Chromium and Firefox | input |\n| --- | --- |\n')
  expect(text).toContain(`| ${formRows.submits} | ✓ |`)
  expect(text).toContain(`| ${formRows.label} ¹ | ✗ Firefox |`)
  expect(text).toMatch(/^¹ .*Firefox/m)
  expect(text).toContain(`| ${formRows.enter} | · |`)
})

it('finds nothing to say of a table that was written by the same results, however it is laid out', () => {
  const text = write(inBoth)
  writeFileSync(places.file, text.replaceAll('| ✓ |', '|   ✓    |').replaceAll('---', '--------'))
  expect(check(inBoth)).toEqual([])
})

it('names a note that is missing', () => {
  const text = write(inBoth)
  writeFileSync(places.file, text.replace(/^¹.*$/m, ''))
  expect(check(inBoth)).toEqual([expect.stringContaining('README.md › what its marks mean is not said.')])
})

it('names a promise that the table takes for kept and one browser did not keep', () => {
  write(inBoth)
  const said = `README.md › “${formRows.label} ¹” of input is ✗ Firefox, not ✓.`
  expect(check([run('Chromium'), run('Firefox', formRows.label)])).toEqual([expect.stringContaining(said)])
})

it('counts what was run in one browser alone as not kept in the other', () => {
  write(inBoth)
  expect(check([run('Chromium')])).toEqual([
    expect.stringMatching(/of input is ✗ Firefox, not ✓, and 1 more/),
  ])
})

it('names a promise that no test made', () => {
  const text = write(inBoth)
  writeFileSync(places.file, text.replace(`${formRows.enter} | ·`, `${formRows.enter} | ✓`))
  expect(check(inBoth)).toEqual([expect.stringContaining(`“${formRows.enter}” of input is ·, not ✓`)])
})

it('names a control and a row that the table has and the run has not', () => {
  const text = write(inBoth)
  writeFileSync(places.file, text.replace('| input |', '| field |').replace(formRows.submits, 'flies'))
  const [line = ''] = check(inBoth)
  expect(line).toMatch(/of field is gone, not ✓, and \d+ more/)
})

it('neither judges nor writes after a run of some of the tests', () => {
  write(inBoth)
  writeFileSync(join(folder, 'other.test.ts'), '')
  expect(check([run('Chromium')])).toEqual([])
  expect(() => write([run('Chromium')])).toThrow('all tests')
  rmSync(join(folder, 'other.test.ts'))
})

it('marks the rows whose tests ask the accessibility tree, and no others', () => {
  const asks = /\b(?:spokenName|spokenDescription|accessibilityNode|usableParts)\(/
  const files = globSync(fileURLToPath(new URL('../../src/**/*.test.ts', import.meta.url)))
  const tests = files.flatMap((file) => readFileSync(file, 'utf8').split(/\bit\(/))
  const asking = Object.entries(formRows).filter(([key]) =>
    tests.some((test) => test.startsWith(`formRows.${key},`) && asks.test(test)),
  )
  expect(asking.map(([, name]) => name)).toEqual(rowsOfTree)
})
