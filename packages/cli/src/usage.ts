import { EXIT_MEANINGS } from './exit-codes.ts'
import type { Command } from './terminal/command.ts'
import { heading } from './terminal/heading.ts'
import { table } from './terminal/table.ts'

const indented = (rows: readonly (readonly string[])[]): readonly string[] =>
  table(rows).map((line) => `  ${line}`)

/** The help of the command as a whole. */
export function usageOf(commands: ReadonlyMap<string, Command>): string {
  const summaries = [...commands].map(([name, { summary }]) => [name, summary])
  const codes = Object.entries(EXIT_MEANINGS).map(([code, meaning]) => [code.padStart(3), meaning])
  return [
    'Publishes micro-frontends and says what is live',
    '',
    `${heading('USAGE')} jangteo <command> [options]`,
    '',
    heading('COMMANDS'),
    '',
    ...indented(summaries),
    '',
    heading('EXIT CODES'),
    '',
    ...indented(codes),
    '',
    '`jangteo <command> --help` has options and examples.',
  ].join('\n')
}
