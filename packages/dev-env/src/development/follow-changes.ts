import type { Plan } from './plan-change.ts'

export interface FollowOptions {
  readonly plan: (paths: readonly string[]) => Plan
  readonly restartServices: () => Promise<void>
  /** Resolves with true where a new release is live. Rejects where the sources cannot be built or the registry refuses the result. */
  readonly release: (project: string) => Promise<boolean>
  readonly reloadPages: () => void
  readonly say: (message: string) => void
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Takes changed paths and brings the shop up to date with them, one change after the other. A failure is told, and the shop goes on as it was. */
export function followChanges(options: FollowOptions): (paths: readonly string[]) => Promise<void> {
  const { say } = options
  let working = Promise.resolve()

  async function restart(): Promise<void> {
    say('services: sources have changed, restarting')
    try {
      await options.restartServices()
      say('services: open again')
    } catch (error) {
      say(`services: ${wordsOf(error)}`)
    }
  }

  async function release(project: string): Promise<boolean> {
    try {
      const isNew = await options.release(project)
      if (isNew) say(`${project}: built and published`)
      return isNew
    } catch (error) {
      say(`${project}: not published, the last good build goes on.\n${wordsOf(error)}`)
      return false
    }
  }

  async function follow(paths: readonly string[]): Promise<void> {
    const { needsNewStart, restartsServices, rebuild } = options.plan(paths)
    if (needsNewStart.length > 0)
      say(`${needsNewStart.join(', ')}: loaded at the start only. Stop, and npm run dev again.`)
    if (restartsServices) await restart()
    let isNew = false
    for (const project of rebuild) isNew = (await release(project)) || isNew
    if (isNew) options.reloadPages()
  }

  return (paths) =>
    (working = working.then(() => follow(paths)).catch((error: unknown) => say(wordsOf(error))))
}
