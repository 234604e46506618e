import { test } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Tolerance {
  /** Two colours count as the same up to here (0 to 1, as the eye weighs them). */
  readonly threshold: number
  readonly maxDiffPixels?: number
  readonly maxDiffPixelRatio?: number
}

const EXACT: Tolerance = { threshold: 0.02, maxDiffPixels: 40 }
/** Another Chromium draws letters and curves a little differently, everywhere. */
const WIDE: Tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.01 }

const FILE = fileURLToPath(new URL('recorded-with.json', import.meta.url))

/** The major version of the Chromium that took the pictures. */
const recorded = (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly chromium: string }).chromium

/** `--update-snapshots` was given. */
export const isTakingAnew = (): boolean => ['all', 'changed'].includes(test.info().config.updateSnapshots)

/** How far a story may be from its picture. Pictures that are taken anew are compared exactly. */
export function toleranceFor(chromium: string): Tolerance {
  return chromium === recorded || isTakingAnew() ? EXACT : WIDE
}

/** What to say when the pictures are another Chromium's; nothing when they are not. */
export function otherChromium(chromium: string): string | undefined {
  if (chromium === recorded) return undefined
  return `Pictures were taken with Chromium ${recorded}, this is ${chromium}: up to 1 % of the pixels of each may differ. \
"pnpm test-stories visual --update-snapshots" takes all anew.`
}

/** Remembers which Chromium took the pictures. */
export function noteChromium(chromium: string): void {
  writeFileSync(FILE, `{ "chromium": "${chromium}" }\n`)
}
