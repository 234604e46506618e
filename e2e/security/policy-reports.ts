import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface LogEntry {
  readonly service?: string
  readonly metricsUrl?: string
  readonly policy?: string
  readonly directive?: string
  readonly blocked?: string
}

async function logEntries(): Promise<readonly LogEntry[]> {
  const text = await readFile(join(process.env.E2E_DATA_DIR ?? '', 'jangteo.log'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line))
}

/** Whether a browser has reported that this was stopped: by kind in the log, and counted in the gateway's `/metrics`. */
export async function isReported({
  policy,
  directive,
  blocked,
}: Required<Pick<LogEntry, 'policy' | 'directive' | 'blocked'>>): Promise<boolean> {
  const entries = await logEntries()
  const isLogged = entries.some(
    (entry) => entry.policy === policy && entry.directive === directive && entry.blocked === blocked,
  )
  const gateway = entries.findLast(({ service, metricsUrl }) => service === 'gateway' && metricsUrl)
  const metrics = await (await fetch(gateway?.metricsUrl ?? '')).text()
  const counted = new RegExp(
    `policy_violations_total\\{policy="${policy}",directive="${directive}",[^}]*\\} [1-9]`,
  )
  return isLogged && counted.test(metrics)
}
