import { type Static, Strict, Type } from '@jangteo/contracts'
import { UnusableDataDirectory } from '@jangteo/service-kit'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readJson, writeJson } from './json-file.ts'

const TeamClientSchema = Strict({
  id: Type.String(),
  secret: Type.String(),
  mfes: Type.Array(Type.String()),
})
type TeamClient = Static<typeof TeamClientSchema>

const teamClientsFile = (dataDir: string): string => join(dataDir, 'teams.json')

const createClient = (mfe: string): TeamClient => ({
  id: `ci-${mfe}`,
  secret: randomBytes(32).toString('base64url'),
  mfes: [mfe],
})

/** One client for the pipeline of each micro-frontend, made once for a data folder. Throws `UnusableDataDirectory` on a damaged file. */
export function loadTeamClients(dataDir: string, mfes: readonly string[]): readonly TeamClient[] {
  const file = teamClientsFile(dataDir)
  const read = readJson(file, Type.Array(TeamClientSchema))
  if (read.state === 'broken')
    throw new UnusableDataDirectory(dataDir, `${file} is damaged: the teams' passwords cannot be read.`)
  const known = read.state === 'read' ? read.value : []
  const missing = mfes.filter((mfe) => !known.some((client) => client.mfes.includes(mfe)))
  if (missing.length === 0) return known
  const clients = [...known, ...missing.map(createClient)]
  writeJson(file, clients)
  return clients
}
