import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from './errors.ts'

/** @throws CommandError where the folder holds none */
export function requireMicroFrontend(folder: string): void {
  if (existsSync(join(folder, 'mfe.config.json'))) return
  throw new CommandError(
    `There is no micro-frontend in ${folder}: no mfe.config.json. Go to its folder first.`,
  )
}
