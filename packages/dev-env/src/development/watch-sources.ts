import { type FSWatcher, existsSync, readdirSync, statSync, watch } from 'node:fs'
import { join, relative } from 'node:path'
import { isAsideFolder } from '../front-end/not-source.ts'

/** Editors write a file in several steps, and several files at once. */
const QUIET_MS = 150

const isWatched = (name: string): boolean => !name.startsWith('.') && !isAsideFolder(name)

export interface SourceWatcher {
  close(): void
}

export interface WatchListeners {
  readonly onChange: (paths: readonly string[]) => void
  /** A folder cannot be watched; the others still are. */
  readonly onError: (error: unknown) => void
}

/**
 * Tells, after a quiet moment, which files below `root/places` have changed; paths are relative to `root`. Watches folders, not files: a file that is
 * replaced by another of its name is still seen.
 */
export function watchSources(
  root: string,
  places: readonly string[],
  { onChange, onError }: WatchListeners,
): SourceWatcher {
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let quiet: NodeJS.Timeout | undefined

  const note = (file: string): void => {
    changed.add(relative(root, file))
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      const paths = [...changed]
      changed.clear()
      onChange(paths)
    }, QUIET_MS)
  }
  const watchFolder = (dir: string): void => {
    if (watchers.has(dir)) return
    try {
      const watcher = watch(dir, (_, name) => name && isWatched(name) && look(join(dir, name)))
      watcher.on('error', (error) => fail(dir, error))
      watchers.set(dir, watcher)
      for (const entry of readdirSync(dir, { withFileTypes: true }))
        if (entry.isDirectory() && isWatched(entry.name)) watchFolder(join(dir, entry.name))
    } catch (error) {
      fail(dir, error)
    }
  }
  /** Folders of editors and tools come and go: one may be gone before it is watched. */
  const fail = (dir: string, error: unknown): void => {
    forget(dir)
    if (existsSync(dir)) onError(error)
  }
  const forget = (dir: string): void => {
    watchers.get(dir)?.close()
    watchers.delete(dir)
  }
  const look = (path: string): void => {
    if (!existsSync(path)) forget(path)
    else if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return watchFolder(path)
    note(path)
  }

  for (const place of places) watchFolder(join(root, place))
  return {
    close() {
      clearTimeout(quiet)
      for (const dir of [...watchers.keys()]) forget(dir)
    },
  }
}
