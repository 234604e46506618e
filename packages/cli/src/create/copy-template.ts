import { cp, glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Names } from './names.ts'

const TEMPLATE = fileURLToPath(new URL('../../template', import.meta.url))
const PIPELINE = new URL('../../pipeline/sample.yml', import.meta.url)
/** What tools leave in the template's folder. */
const LEFT_OUT = new Set(['node_modules', 'dist'])

const rewrite = (text: string, { name, tagPrefix }: Names): string =>
  text.replaceAll('smpl-', `${tagPrefix}-`).replaceAll('sample', name)

/** Copies the template under its new names. The folder appears whole or not at all. */
export async function copyTemplate(workspace: string, names: Names): Promise<void> {
  const target = join(workspace, names.folder)
  const draft = `${target}.${process.pid}`
  try {
    await mkdir(dirname(draft), { recursive: true })
    await cp(TEMPLATE, draft, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(path.slice(TEMPLATE.length + 1)),
    })
    for await (const entry of glob('**/*', { cwd: draft, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      await writeFile(path, rewrite(await readFile(path, 'utf8'), names))
    }
    await rename(draft, target)
    await writePipeline(workspace, names)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

async function writePipeline(workspace: string, names: Names): Promise<void> {
  const folder = join(workspace, '.github/workflows')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${names.name}.yml`), await pipelineOf(names))
}

/** The workflow of a micro-frontend: nothing of it is written by hand. */
export const pipelineOf = async (names: Names): Promise<string> =>
  rewrite(await readFile(PIPELINE, 'utf8'), names)
