import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import type { FrontEndProject } from './find-projects.ts'
import { SourceHashes } from './source-hash.ts'
import { withNodeEnv } from './with-node-env.ts'

export type BuildMode = 'production' | 'development'

export interface Build {
  readonly project: FrontEndProject
  /** Folder of the build. */
  readonly dir: string
  readonly sourceHash: string
  /** False where the last build was of the same source. */
  readonly isNew: boolean
}

/** Only libraries differ: hot replacement needs the development build of the page's one Vue. */
const outDirOf = ({ kind }: FrontEndProject, mode: BuildMode): string =>
  kind === 'library' && mode === 'development' ? 'dist-dev' : 'dist'

async function bundle(root: string, outDir: string): Promise<void> {
  const isDevelopment = outDir === 'dist-dev'
  await withNodeEnv(isDevelopment ? 'development' : 'production', () =>
    build({ root, logLevel: 'warn', ...(isDevelopment && { mode: 'development', build: { outDir } }) }),
  )
}

/** Builds with the project's own `vite.config.ts`, unless that was built from the same source. */
export async function buildProject(
  project: FrontEndProject,
  mode: BuildMode,
  hashes = new SourceHashes(),
): Promise<Build> {
  const outDir = outDirOf(project, mode)
  const dir = join(project.dir, outDir)
  const stamp = join(project.dir, 'node_modules/.cache/jangteo', `${project.name}.${outDir}`)
  const hash = hashes.ofBundle(project.dir, outDir)
  const isFresh =
    existsSync(join(dir, 'mfe.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (!isFresh) {
    await bundle(project.dir, outDir)
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, hash)
  }
  return { project, dir, sourceHash: hash, isNew: !isFresh }
}
