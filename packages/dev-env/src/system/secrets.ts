import { type Static, Type } from '@jangteo/contracts'
import { UnusableDataDirectory } from '@jangteo/service-kit'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readJson, writeJson } from './json-file.ts'

/** Secrets that are not known are left alone. A folder of before has no key of the payment provider. */
const SecretsFile = Type.Object({
  orderService: Type.String(),
  cli: Type.String(),
  paymentServerKey: Type.Optional(Type.String()),
})

/** Secrets of the shop's own OAuth clients, and its key at the payment provider. Made once for a data folder; readable by its owner only. */
export type Secrets = Required<Static<typeof SecretsFile>>

const newSecret = (): string => randomBytes(32).toString('base64url')

/** Throws `UnusableDataDirectory` where the file is there but cannot be read as secrets. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  const known = readJson(file, SecretsFile)
  if (known.state === 'broken')
    throw new UnusableDataDirectory(dataDir, `${file} is damaged: the shop's own passwords cannot be read.`)
  const before = known.state === 'read' ? known.value : { orderService: newSecret(), cli: newSecret() }
  const { paymentServerKey = newSecret() } = before
  const secrets = { ...before, paymentServerKey }
  if (before.paymentServerKey === undefined) writeJson(file, secrets)
  return secrets
}
