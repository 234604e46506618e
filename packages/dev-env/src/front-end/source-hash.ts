import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'
import type { FrontEndProject } from './find-projects.ts'

const NEVER_SOURCE = new Set([
  'dist-dev',
  'node_modules',
  'dist',
  'test-results',
  'libraries',
  'storybook-static',
  'story-tests',
])
const NOT_OF_A_BUNDLE = /^\.storybook$|\.stories\.ts$/
const SHARED = ['packages/contracts', 'packages/platform', 'packages/mfe-kit', 'packages/ui-kit']
const UI_KIT = join(REPOSITORY, 'packages/ui-kit')

function filesBelow(dir: string, without?: RegExp): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !NEVER_SOURCE.has(name) && !without?.test(name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(dir, entry.name), without) : [join(dir, entry.name)],
    )
}

function hashOf(files: readonly string[], salt: string): string {
  const hash = createHash('sha256').update(salt)
  for (const file of [join(REPOSITORY, 'pnpm-lock.yaml'), ...files])
    hash.update(file.slice(REPOSITORY.length)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Changes when anything changes that the project's bundle is made of, or how (`salt`). Hex SHA-256. */
export function sourceHash(project: FrontEndProject, salt: string): string {
  const dirs = [...SHARED.map((dir) => join(REPOSITORY, dir)), project.dir]
  return hashOf(
    dirs.flatMap((dir) => filesBelow(dir, NOT_OF_A_BUNDLE)),
    salt,
  )
}

/** Changes when anything changes that the Storybook shows. Hex SHA-256. */
export const storybookHash = (): string => hashOf(filesBelow(UI_KIT), 'storybook')
