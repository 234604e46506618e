import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MfeManifest } from '@jangteo/contracts'
import type { ReleaseDesk } from './release-desk.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const BUILDS = '{apps/*,packages/*,packages/mfe-kit/libraries/*}/dist/mfe.json'
const KINDS = ['library', 'shell', 'mfe']

/** Publishes every build of this repository into a registry that is empty. */
export async function releaseEverything(desk: ReleaseDesk): Promise<void> {
  const builds: { readonly folder: string; readonly place: number }[] = []
  for await (const path of glob(BUILDS, { cwd: REPOSITORY })) {
    const file = join(REPOSITORY, path)
    const { kind } = JSON.parse(await readFile(file, 'utf8')) as MfeManifest
    builds.push({ folder: join(file, '..'), place: KINDS.indexOf(kind) })
  }
  await publishAll(
    desk,
    builds.sort((a, b) => a.place - b.place).map(({ folder }) => folder),
  )
}

/** Those that show fragments of another are admitted once it is there. */
async function publishAll(desk: ReleaseDesk, folders: readonly string[]): Promise<void> {
  const refused: { readonly folder: string; readonly said: string }[] = []
  for (const folder of folders) {
    const { code, said } = await desk.jangteo('publish', folder, '--promote')
    if (code !== 0) refused.push({ folder, said })
  }
  if (refused.length === folders.length && refused[0]) throw new Error(refused[0].said)
  if (refused.length > 0)
    await publishAll(
      desk,
      refused.map(({ folder }) => folder),
    )
}
