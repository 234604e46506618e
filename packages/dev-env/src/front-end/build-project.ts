import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import type { FrontEndProject } from './find-projects.ts'
import { sourceHash } from './source-hash.ts'

export interface Build {
  readonly project: FrontEndProject
  readonly dist: string
  readonly sourceHash: string
  /** False where the last build was of the same source. */
  readonly isNew: boolean
}

const stampOf = (project: FrontEndProject): string =>
  join(project.dir, 'node_modules/.cache/jangteo', `${project.name}.built`)

/** Builds with the project's own `vite.config.ts` into its `dist/`, unless that was built from the same source. */
export async function buildProject(project: FrontEndProject): Promise<Build> {
  const dist = join(project.dir, 'dist')
  const stamp = stampOf(project)
  const hash = sourceHash(project)
  const isFresh =
    existsSync(join(dist, 'mfe.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (!isFresh) {
    await build({ root: project.dir, logLevel: 'warn' })
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, hash)
  }
  return { project, dist, sourceHash: hash, isNew: !isFresh }
}
