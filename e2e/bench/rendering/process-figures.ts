import { readFile } from 'node:fs/promises'

/** Linux counts a process's time in hundredths of a second. */
const TICKS_A_SECOND = 100
/** Of `/proc/<pid>/stat`, after the name of the process: time in user and in kernel mode. */
const [USER, KERNEL] = [11, 12]

/** Seconds that a processor has worked for the process, in all of its threads. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[USER]) + Number(fields[KERNEL])) / TICKS_A_SECOND
}

/** What it has in memory, in MB. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024
}
