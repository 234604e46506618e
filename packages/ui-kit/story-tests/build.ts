import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The static build that is under test. */
export const BUILD = fileURLToPath(new URL('../storybook-static', import.meta.url))

export interface Entry {
  readonly id: string
  readonly type: 'story' | 'docs'
  readonly title: string
  readonly name: string
  readonly importPath: string
  readonly tags: readonly string[]
}

function readEntries(): readonly Entry[] {
  const file = join(BUILD, 'index.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "pnpm build-storybook" first.`)
  return Object.values((JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, Entry> }).entries)
}

/** Everything in the sidebar. */
export const ENTRIES = readEntries()
export const STORIES = ENTRIES.filter(({ type }) => type === 'story')
