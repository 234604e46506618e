import { readFileSync, writeFileSync } from 'node:fs'
import { formRows } from '../../src/testing/form-rows.ts'

const suiteName = /^(jt-[a-z-]+) in a form$/
const [start, end] = ['<!-- form table: start -->', '<!-- form table: end -->']

const suitesOf = (suite) => [suite, ...suite.suites.flatMap(suitesOf)]

/** `tag` → test name → the browsers in which it passed. */
function collect(sessions) {
  const results = new Map()
  const suites = sessions.flatMap(({ browser, testResults }) =>
    testResults ? suitesOf(testResults).map((suite) => ({ ...suite, browser: browser.name })) : [],
  )
  for (const suite of suites) {
    const tag = suiteName.exec(suite.name)?.[1]
    if (!tag) continue
    const tests = results.get(tag) ?? new Map()
    for (const { name, passed, skipped } of suite.tests)
      tests.set(name, [...(tests.get(name) ?? []), ...(passed && !skipped ? [suite.browser] : [])])
    results.set(tag, tests)
  }
  return results
}

const browsers = ['Chromium', 'Firefox']

/** A row that did not run in a browser has not passed in it. */
function cell(passedIn) {
  if (!passedIn) return '·'
  const missing = browsers.filter((name) => !passedIn.includes(name))
  return missing.length === 0 ? '✓' : `✗ ${missing.join(', ')}`
}

function table(results) {
  const tags = [...results.keys()].toSorted()
  const rows = Object.values(formRows).map((name) => [
    name,
    ...tags.map((tag) => cell(results.get(tag).get(name))),
  ])
  const head = [`in ${browsers.join(' and ')}`, ...tags.map((tag) => tag.slice(3))]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A reporter that writes what the form contract found between two marks of a file; `·` is a row without a native counterpart. */
export function formTable({ file }) {
  return {
    stop({ sessions }) {
      const results = collect(sessions)
      if (results.size === 0) throw new Error('No form contract was run.')
      const text = readFileSync(file, 'utf8')
      const [before, rest] = text.split(start)
      const after = rest?.split(end)[1]
      if (after === undefined) throw new Error(`${file} has no marks for the table.`)
      writeFileSync(file, `${before}${start}\n\n${table(results)}\n\n${end}${after}`)
    },
  }
}
