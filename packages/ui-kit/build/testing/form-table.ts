import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formResults, NOTE, type Session, type Table } from './form-results.ts'

interface Places {
  /** The file with the table, between two marks. */
  readonly file: string
  /** The pattern of all test files. */
  readonly tests: string
}

const [start, end] = ['<!-- form table: start -->', '<!-- form table: end -->'] as const

function around(file: string): { before: string; table: string; after: string } {
  const [before = '', rest] = readFileSync(file, 'utf8').split(start)
  const [table = '', after] = rest?.split(end) ?? []
  if (after === undefined) throw new Error(`${file} has no marks for the table.`)
  return { before, table, after }
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^-+$/.test(cell))

const cellsOf = (markdown: string): Table =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => !isRule(cells))

/** Of a table, each cell by its row and column. */
const byPlace = ([head = [], ...rows]: Table): Map<string, string> =>
  new Map(
    rows.flatMap(([name, ...cells]) =>
      cells.map((cell, column) => [`“${name}” of ${head[column + 1]}`, cell] as const),
    ),
  )

function differences(said: Table, found: Table): string[] {
  const [written, seen] = [byPlace(said), byPlace(found)]
  const places = new Set([...written.keys(), ...seen.keys()])
  return [...places]
    .filter((place) => written.get(place) !== seen.get(place))
    .map((place) => `${place} is ${seen.get(place) ?? 'gone'}, not ${written.get(place) ?? 'there'}`)
}

const isRunOfAll = (sessions: readonly Session[], tests: string): boolean =>
  new Set(sessions.map(({ testFile }) => testFile)).size === globSync(tests).length

/** What a run of all tests finds to be otherwise than the table says, as a failure; a run of some tests cannot know. */
export const formTableCheck =
  ({ file, tests }: Places) =>
  (sessions: readonly Session[]): string[] => {
    if (!isRunOfAll(sessions, tests)) return []
    const { table } = around(file)
    const note = table.includes(NOTE) ? [] : ['what its marks mean is not said']
    const [first, ...others] = [...differences(cellsOf(table), formResults(sessions)), ...note]
    if (first === undefined) return []
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    return [`${basename(file)} › ${first}${more}. If that is meant, FORM_TABLE=1 pnpm test writes it`]
  }

/** A reporter that writes what the form contract found. */
export const formTable = ({ file, tests }: Places): { stop: (run: { sessions: Session[] }) => void } => ({
  stop({ sessions }) {
    if (!isRunOfAll(sessions, tests)) throw new Error('Only a run of all tests can write the form table.')
    const { before, after } = around(file)
    const [head = [], ...rows] = formResults(sessions)
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
    writeFileSync(file, `${before}${start}\n\n${lines.join('\n')}\n\n${NOTE}\n\n${end}${after}`)
  },
})
