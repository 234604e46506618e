import { createHash } from 'node:crypto'
import { cp, readFile, readdir, realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url))
const APP = 'apps/gifts-mfe'
const OTHERS = ['contracts', 'mfe-kit', 'platform'] as const

let folder: TemporaryFolder
/** The repository with its lock file, and of its workspaces only those that a new one needs: without dependencies, to be quick. */
beforeEach(async () => {
  const packages = OTHERS.map((name) => [
    `packages/${name}/package.json`,
    JSON.stringify({ name: `@jangteo/${name}`, version: '0.1.0' }),
  ])
  folder = await createTemporaryFolder({
    'package.json': '{"private":true}',
    ...Object.fromEntries(packages),
  })
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    await cp(join(REPOSITORY, file), join(folder.path, file))
})
afterEach(() => folder.remove())

/** The lock file is what an installation is for; its own folders and the new workspace it may fill as it likes. */
const isMade = (file: string): boolean =>
  file === 'pnpm-lock.yaml' || file.startsWith(`${APP}/`) || /(^|\/)node_modules\//.test(file)

/** Of everything else: what each file says, by its path. */
async function digests(): Promise<Record<string, string>> {
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder.path, join(parentPath, name)))
    .filter((file) => !isMade(file))
  const digestOf = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder.path, file)))
      .digest('hex')
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await digestOf(file)])))
}

/** What a lock file has for a workspace: versions by name, without what they are combined with. */
async function lockedFor(root: string, workspace: string): Promise<Record<string, string>> {
  const { importers } = parse(await readFile(join(root, 'pnpm-lock.yaml'), 'utf8'))
  const { dependencies, devDependencies } = importers[workspace]
  const all = Object.entries<{ version: string }>({ ...dependencies, ...devDependencies })
  return Object.fromEntries(all.map(([name, { version }]) => [name, version.replace(/\(.*/, '')]))
}

it(
  'jangteo create installs what the new micro-frontend needs, and edits no other workspace',
  { timeout: 240_000 },
  async () => {
    const before = await digests()
    const io = createRecordingIo({}, folder.path)
    expect(await run(['create', 'gifts', '--registry=http://127.0.0.1:9'], io), io.messages.join('\n')).toBe(
      0,
    )

    const installed = join(folder.path, APP, 'node_modules')
    expect(await realpath(join(installed, '@jangteo/mfe-kit'))).toBe(
      await realpath(join(folder.path, 'packages/mfe-kit')),
    )
    const locked = await lockedFor(folder.path, APP)
    expect(locked).toEqual({
      ...(await lockedFor(REPOSITORY, 'packages/cli/template')),
      ...Object.fromEntries(OTHERS.map((name) => [`@jangteo/${name}`, `link:../../packages/${name}`])),
    })
    const vue = JSON.parse(await readFile(join(installed, 'vue/package.json'), 'utf8'))
    expect(vue.version).toBe(locked.vue)

    expect(Object.keys(before)).toContain('packages/mfe-kit/package.json')
    const { '.github/workflows/gifts.yml': workflow, ...others } = await digests()
    expect(workflow).toBeDefined()
    expect(others).toEqual(before)
  },
)
