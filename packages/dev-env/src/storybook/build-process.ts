import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { join } from 'node:path'

/** Whoever looks at the shop comes first. */
const LOW_PRIORITY = 10

export interface BuildPlaces {
  /** Folder of the package. */
  readonly cwd: string
  readonly outputDir: string
  readonly logFile: string
}

/** Storybook's own program, in a process of its own. */
export function startBuild({ cwd, outputDir, logFile }: BuildPlaces): ChildProcess {
  const program = createRequire(join(cwd, 'package.json')).resolve('storybook/internal/bin/dispatcher')
  const log = openSync(logFile, 'w')
  try {
    const child = spawn(
      process.execPath,
      [program, 'build', '--disable-telemetry', '--quiet', '--output-dir', outputDir],
      { cwd, stdio: ['ignore', log, log] },
    )
    yieldToOthers(child)
    return child
  } finally {
    closeSync(log)
  }
}

function yieldToOthers(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    setPriority(child.pid, LOW_PRIORITY)
  } catch (error) {
    child.kill()
    throw error
  }
}

export const succeeded = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) =>
    child.once('exit', (code) => resolve(code === 0)).once('error', () => resolve(false)),
  )
