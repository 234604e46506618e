import { type Static, Type } from '@jangteo/contracts'
import { UnusableDataDirectory } from '@jangteo/service-kit'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readJson, writeJson } from './json-file.ts'

/** Secrets that are not known are left alone. */
const SecretsSchema = Type.Object({ orderService: Type.String(), cli: Type.String() })

/** Secrets of the shop's own OAuth clients. Made once for a data folder; readable by its owner only. */
export type Secrets = Static<typeof SecretsSchema>

const create = (): Secrets => {
  const secret = (): string => randomBytes(32).toString('base64url')
  return { orderService: secret(), cli: secret() }
}

/** Throws `UnusableDataDirectory` where the file is there but cannot be read as secrets. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  const known = readJson(file, SecretsSchema)
  if (known.state === 'read') return known.value
  if (known.state === 'broken')
    throw new UnusableDataDirectory(dataDir, `${file} is damaged: the shop's own passwords cannot be read.`)
  const secrets = create()
  writeJson(file, secrets)
  return secrets
}
