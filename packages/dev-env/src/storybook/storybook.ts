import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceHashes } from '../front-end/source-hash.ts'
import { REPOSITORY } from '../repository.ts'
import { startBuild, succeeded } from './build-process.ts'

export interface Storybook {
  /** Folder that the gateway serves. */
  readonly dir: string
  /** Whether there is a build to serve, be it of former sources. */
  isThere(): boolean
  /** True until `build` has ended. */
  isBuilding(): boolean
  /**
   * Builds it in a process of its own, where its sources changed since the last build; `onStart` is called only then.
   * Resolves to whether it was built; rejects where that fails.
   */
  build(onStart: () => void): Promise<boolean>
  stop(): void
}

/** The Storybook of the kit for one run of the shop. What its build prints goes to `logFile`. */
export function createStorybook(logFile: string, root = REPOSITORY): Storybook {
  const kit = join(root, 'packages/ui-kit')
  const dir = join(kit, 'storybook-static')
  const cache = join(kit, 'node_modules/.cache/jangteo')
  const stamp = join(cache, 'storybook')
  /** Built beside, then put in place: the last build is served until then. */
  const next = join(cache, 'storybook-next')
  let isDone = false
  let child: ChildProcess | undefined

  const isThere = (): boolean => existsSync(join(dir, 'index.html'))
  const isFresh = (hash: string): boolean =>
    isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  const putInPlace = (hash: string): void => {
    rmSync(dir, { recursive: true, force: true })
    renameSync(next, dir)
    writeFileSync(stamp, hash)
  }
  const build = async (onStart: () => void): Promise<boolean> => {
    const hash = new SourceHashes(root).ofStorybook()
    if (isFresh(hash)) return false
    onStart()
    mkdirSync(cache, { recursive: true })
    child = startBuild({ cwd: kit, outputDir: next, logFile })
    if (!(await succeeded(child))) throw new Error(`it could not be built; ${logFile} says why`)
    putInPlace(hash)
    return true
  }

  return {
    dir,
    isThere,
    isBuilding: () => !isDone,
    build: (onStart) => build(onStart).finally(() => (isDone = true)),
    stop: () => void child?.kill(),
  }
}
