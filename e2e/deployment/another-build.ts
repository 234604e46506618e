import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MfeManifest } from '@jangteo/contracts'
import type { Ended, ReleaseDesk } from './release-desk.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

export interface Changes {
  /** Of its manifest. */
  readonly manifest: Partial<MfeManifest>
  /** What becomes of the text of each script. */
  readonly script?: (source: string) => string
}

export interface Publication extends Ended {
  /** The id, also where promoting it was refused. */
  readonly release: string
}

/** Publishes a changed copy of a build. @param project e.g. `apps/catalog-mfe`; `options` are those of the command */
export async function publishAnother(
  desk: ReleaseDesk,
  project: string,
  changes: Changes,
  ...options: readonly string[]
): Promise<Publication> {
  const folder = await anotherBuild(project, changes)
  const ended = await desk.jangteo('publish', folder, ...options)
  await rm(folder, { recursive: true })
  const release = /([0-9a-f]{16}) (?:\(|was published before)/.exec(ended.said)?.[1]
  if (release === undefined) throw new Error(ended.said)
  return { ...ended, release }
}

async function anotherBuild(project: string, { manifest, script }: Changes): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jangteo-release-'))
  await cp(join(REPOSITORY, project, 'dist'), folder, { recursive: true })
  await edit(join(folder, 'mfe.json'), (source) =>
    JSON.stringify({ ...(JSON.parse(source) as MfeManifest), ...manifest }),
  )
  if (script === undefined) return folder
  const files = await readdir(folder, { recursive: true })
  await Promise.all(
    files.filter((path) => path.endsWith('.js')).map((path) => edit(join(folder, path), script)),
  )
  return folder
}

async function edit(file: string, change: (source: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/** Of a project, without what tells one build of it from another. */
export async function builtVersion(project: string): Promise<string> {
  const { version } = JSON.parse(
    await readFile(join(REPOSITORY, project, 'dist/mfe.json'), 'utf8'),
  ) as MfeManifest
  return version.split('+', 1)[0] ?? version
}
