import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { storybookHash } from '../front-end/source-hash.ts'
import { REPOSITORY } from '../repository.ts'

const UI_KIT = join(REPOSITORY, 'packages/ui-kit')
const BUILD = join(UI_KIT, 'storybook-static')
const CACHE = join(UI_KIT, 'node_modules/.cache/jangteo')
/** Built beside, then put in place: the last build is served until then. */
const NEXT = join(CACHE, 'storybook-next')
const STAMP = join(CACHE, 'storybook')
const ARGUMENTS = ['build', '--disable-telemetry', '--quiet', '--output-dir', NEXT]
/** Whoever looks at the shop comes first. */
const LOW_PRIORITY = 10

export interface Storybook {
  /** Folder that the gateway serves. */
  readonly dir: string
  isBuilding(): boolean
  /** Builds it in a process of its own, where its sources changed since the last build; rejects where that fails. */
  build(): Promise<void>
  stop(): void
}

const isFresh = (hash: string): boolean =>
  existsSync(join(BUILD, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash

function startBuild(logFile: string): ChildProcess {
  const program = createRequire(join(UI_KIT, 'package.json')).resolve('storybook/internal/bin/dispatcher')
  const log = openSync(logFile, 'w')
  const child = spawn(process.execPath, [program, ...ARGUMENTS], {
    cwd: UI_KIT,
    stdio: ['ignore', log, log],
  })
  if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY)
  return child
}

const succeeded = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) =>
    child.once('exit', (code) => resolve(code === 0)).once('error', () => resolve(false)),
  )

function putInPlace(hash: string): void {
  rmSync(BUILD, { recursive: true, force: true })
  renameSync(NEXT, BUILD)
  writeFileSync(STAMP, hash)
}

/** The Storybook of the kit for one run of the shop. What its build prints goes to `logFile`. */
export function createStorybook(logFile: string): Storybook {
  const hash = storybookHash()
  let state: 'building' | 'built' | 'failed' = isFresh(hash) ? 'built' : 'building'
  let child: ChildProcess | undefined

  async function build(): Promise<void> {
    if (state !== 'building') return
    mkdirSync(CACHE, { recursive: true })
    child = startBuild(logFile)
    const hasSucceeded = await succeeded(child)
    if (hasSucceeded) putInPlace(hash)
    state = hasSucceeded ? 'built' : 'failed'
    if (!hasSucceeded) throw new Error(`it could not be built; ${logFile} says why`)
  }
  return { dir: BUILD, isBuilding: () => state === 'building', build, stop: () => void child?.kill() }
}
