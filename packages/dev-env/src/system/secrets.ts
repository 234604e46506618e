import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Secrets of the shop's own OAuth clients. Made once for a data folder; readable by its owner only. */
export interface Secrets {
  readonly gateway: string
  readonly orderService: string
  readonly cli: string
}

const create = (): Secrets => {
  const secret = (): string => randomBytes(32).toString('base64url')
  return { gateway: secret(), orderService: secret(), cli: secret() }
}

export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const secrets = create()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
