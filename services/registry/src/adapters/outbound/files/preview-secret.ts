import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The secret in this file; made at the first start. Processes that start together all read the whole secret of the first. */
export function previewSecret(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const own = randomBytes(32).toString('base64url')
  const temporary = `${file}.${process.pid}.${own.slice(0, 8)}.tmp`
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(temporary, own, { mode: 0o600, flag: 'wx' })
    linkSync(temporary, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(temporary, { force: true })
  }
  return readFileSync(file, 'utf8')
}
