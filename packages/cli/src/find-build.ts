import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommandError } from './errors.ts'

/** The folder of the build: `dist/` of the project, or the folder itself. */
export function findBuild(dir: string): string {
  const candidates = [resolve(dir, 'dist'), resolve(dir)]
  const build = candidates.find((folder) => existsSync(join(folder, 'mfe.json')))
  if (build !== undefined) return build
  throw new CommandError(
    `There is no build in ${resolve(dir)}: neither dist/mfe.json nor mfe.json. Build first, or with --build.`,
  )
}
