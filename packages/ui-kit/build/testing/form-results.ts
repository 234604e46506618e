import { formRows, rowsOfTree } from '../../src/testing/form-rows.ts'

interface TestResult {
  readonly name: string
  readonly passed: boolean
  readonly skipped: boolean
}

interface SuiteResult {
  readonly name: string
  readonly tests: readonly TestResult[]
  readonly suites: readonly SuiteResult[]
}

/** What `@web/test-runner` tells of one test file in one browser. */
export interface Session {
  readonly testFile: string
  readonly browser: { readonly name: string }
  readonly testResults?: SuiteResult
}

/** Rows of cells; the first has the names of the controls. */
export type Table = readonly (readonly string[])[]

/** `tag` → test name → the browsers in which it passed. */
type Results = Map<string, Map<string, string[]>>

const suiteName = /^(jt-[a-z-]+) in a form$/
const browsers = ['Chromium', 'Firefox']

const suitesOf = (suite: SuiteResult): SuiteResult[] => [suite, ...suite.suites.flatMap(suitesOf)]

function note(results: Results, { name, tests }: SuiteResult, browser: string): void {
  const tag = suiteName.exec(name)?.[1]
  if (!tag) return
  const passedIn = results.get(tag) ?? new Map<string, string[]>()
  for (const test of tests)
    passedIn.set(test.name, [
      ...(passedIn.get(test.name) ?? []),
      ...(test.passed && !test.skipped ? [browser] : []),
    ])
  results.set(tag, passedIn)
}

function collect(sessions: readonly Session[]): Results {
  const results: Results = new Map()
  for (const { browser, testResults } of sessions)
    for (const suite of testResults ? suitesOf(testResults) : []) note(results, suite, browser.name)
  return results
}

/** A row that did not run in a browser has not passed in it; `·` is a row without a native counterpart. */
function cell(passedIn: readonly string[] | undefined): string {
  if (!passedIn) return '·'
  const missing = browsers.filter((name) => !passedIn.includes(name))
  return missing.length === 0 ? '✓' : `✗ ${missing.join(', ')}`
}

/** Stands behind a row that the two browsers answer in different ways; `NOTE` says how. */
const MARK = '¹'
export const NOTE = `${MARK} Chromium is asked what its accessibility tree says. Firefox shows its own to no tool: there it is checked what it is made of, the references and attributes of the native control.`

const rowName = (name: string): string => (rowsOfTree.includes(name) ? `${name} ${MARK}` : name)

/** What the form contract found, by the promise and the control that should keep it. */
export function formResults(sessions: readonly Session[]): Table {
  const results = collect(sessions)
  const tags = [...results.keys()].toSorted()
  const rows = Object.values(formRows).map((name) => [
    rowName(name),
    ...tags.map((tag) => cell(results.get(tag)?.get(name))),
  ])
  return [[`in ${browsers.join(' and ')}`, ...tags.map((tag) => tag.slice(3))], ...rows]
}
