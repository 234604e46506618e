import { readFile } from 'node:fs/promises'

export interface ProcessIdentity {
  readonly pid: number
  /** Tells two processes with the same pid apart; `null` where the system does not say. */
  readonly startedAt: string | null
}

/** Field 22 of `/proc/<pid>/stat`: start time in clock ticks since boot (Linux only). */
async function startTimeOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

export async function thisProcess(): Promise<ProcessIdentity> {
  return { pid: process.pid, startedAt: await startTimeOf(process.pid) }
}

/** False when the pid is gone or belongs to a younger process. */
export async function isAlive({ pid, startedAt }: ProcessIdentity): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return startedAt === null || (await startTimeOf(pid)) === startedAt
}
