import { openSync } from 'node:fs'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'

export const logFileOf = (dataDir: string): string => join(dataDir, 'jangteo.log')

/** Opened at once: a log that is not open yet turns every early end of the process into a stack trace. */
export const openLog = (dataDir: string, level: string): Logger =>
  pino({ level }, pino.destination({ dest: openSync(logFileOf(dataDir), 'a'), sync: false }))
