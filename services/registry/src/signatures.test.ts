import { createPublicKey, verify } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { endorsedText, type ReleaseDocument, type ReleaseDto, signedText } from '@jangteo/contracts'
import type { Database } from '@jangteo/service-kit'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rotateSigningKey } from './adapters/outbound/files/signing-key-file.ts'
import type { RegistryTables } from './adapters/outbound/postgres/tables.ts'
import { createRegistryService, type RegistryConfig } from './service.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
let release: ReleaseDto
let keyFile: string
/** For people, of the last start. */
let page: string
beforeEach(async () => {
  registry = await createRegistryWithVue()
  release = await registry.publish()
  await registry.promote(release)
  keyFile = join(registry.context.dataDir, 'registry', 'signing-key.json')
})
afterEach(() => registry.close())

const hasSigned = (key: string, text: string, signature: string): boolean =>
  verify(
    undefined,
    Buffer.from(text),
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  )

/** Of the release that is live: the key that vouches for it; undefined where none does. */
function vouching({ microFrontends }: ReleaseDocument): string | undefined {
  const [version] = microFrontends['catalog'] ?? []
  if (!version) throw new Error('nothing is live')
  const { manifest, files, signature } = version.extras.jangteo
  if (!signature) return undefined
  const { publishedBy, key } = signature
  const facts = { name: 'catalog', release: version.metadata.version, publishedBy, manifest, files }
  return hasSigned(key, signedText(facts), signature.signature) ? key : undefined
}

const openDatabase = (): Promise<Database<RegistryTables>> =>
  registry.context.databases.open<RegistryTables>({
    service: 'registry',
    migrations: new URL('../migrations/', import.meta.url),
  })

/** What the service says after another start. */
async function afterStart(config: RegistryConfig = {}): Promise<ReleaseDocument> {
  const service = await createRegistryService(registry.context, config)
  const answer = await service.app.inject('/api/registry/environments/production')
  page = (await service.app.inject('/api/registry/?locale=en')).body
  await service.stop()
  return answer.json<ReleaseDocument>()
}

async function change(statement: string): Promise<void> {
  const database = await openDatabase()
  await sql`alter table release disable trigger release_is_immutable`.execute(database)
  await sql`alter table release_signature disable trigger release_signature_is_immutable`.execute(database)
  await sql.raw(statement).execute(database)
}

const newestKey = ({ keys = [] }: ReleaseDocument): string | undefined => keys.at(-1)?.key

it('signs what it admits, by a key that only its owner can read', async () => {
  const document = await registry.document()
  expect(vouching(document)).toBe(newestKey(document))
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
  expect(vouching(await afterStart())).toBe(newestKey(document))
})

it('signs with the new key, which the former endorses, what the former signed', async () => {
  const key = rotateSigningKey(keyFile)
  const document = await afterStart()
  const [former, newest] = document.keys ?? []
  expect(newest?.key).toBe(key)
  expect(hasSigned(former?.key ?? '', endorsedText(key), newest?.endorsement ?? '')).toBe(true)
  expect(vouching(document)).toBe(key)
})

it('A50 does not sign at a rotation what was changed since it was admitted', async () => {
  await change(`update release set published_by = 'mallory' where name = 'catalog'`)
  rotateSigningKey(keyFile)
  expect(vouching(await afterStart())).toBeUndefined()
})

it('A50 does not sign at a start what lost its signature, unless it is told to', async () => {
  await change('delete from release_signature')
  expect(vouching(await afterStart())).toBeUndefined()
  expect(page).toContain('Not signed as it is now')
  const forced = await afterStart({ REGISTRY_SIGN_UNSIGNED: true })
  expect(vouching(forced)).toBe(newestKey(forced))
  expect(page).not.toContain('Not signed as it is now')
})
