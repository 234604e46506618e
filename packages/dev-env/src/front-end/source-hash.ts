import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'
import type { FrontEndProject } from './find-projects.ts'

const NOT_SOURCE = new Set([
  'dist-dev',
  'node_modules',
  'dist',
  'test-results',
  'libraries',
  '.storybook',
  'storybook-static',
  'story-tests',
])
const SHARED = ['packages/contracts', 'packages/platform', 'packages/mfe-kit', 'packages/ui-kit']

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCE.has(name) && !name.endsWith('.stories.ts'))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)]))
}

const shared = (): string[] => SHARED.flatMap((dir) => filesBelow(join(REPOSITORY, dir)))

/** Changes when anything changes that the project's bundle is made of, or how (`salt`). Hex SHA-256. */
export function sourceHash(project: FrontEndProject, salt: string): string {
  const hash = createHash('sha256').update(salt)
  const files = [join(REPOSITORY, 'pnpm-lock.yaml'), ...shared(), ...filesBelow(project.dir)]
  for (const file of files) hash.update(file.slice(REPOSITORY.length)).update(readFileSync(file))
  return hash.digest('hex')
}
