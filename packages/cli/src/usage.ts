import { renderUsage } from 'citty'
import { EXIT_MEANINGS } from './exit-codes.ts'
import type { Command } from './terminal/command.ts'

/** The help of the command as a whole. */
export async function usageOf(commands: ReadonlyMap<string, Command>): Promise<string> {
  const usage = await renderUsage({
    meta: { name: 'jangteo', description: 'Publishes micro-frontends and says what is live' },
    subCommands: Object.fromEntries([...commands].map(([name, { definition }]) => [name, definition])),
  })
  const codes = Object.entries(EXIT_MEANINGS).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`)
  return [usage, '', 'EXIT CODES', '', ...codes, ''].join('\n')
}
