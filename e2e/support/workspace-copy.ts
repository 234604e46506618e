import { cp, mkdir, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = ['apps', 'packages', 'services']
const FILES = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.json']
const MADE = new Set(['dist', 'dist-dev', 'storybook-static', 'test-results', '.data'])

const isCopied = (path: string): boolean => !MADE.has(basename(path)) && !basename(path).startsWith('.vite')

/** The sources of this repository in another folder, to be changed there; what is installed is shared. */
export async function copyWorkspace(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of [...FOLDERS, ...FILES])
    await cp(join(root, name), join(folder, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isCopied,
    })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
}
