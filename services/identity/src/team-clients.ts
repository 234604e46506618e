import { Strict, Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import type { TeamClient } from './config.ts'

const TeamClientsSchema = Type.Array(
  Strict({
    id: Type.String({ minLength: 1 }),
    secret: Type.String({ minLength: 16 }),
    mfes: Type.Array(Type.String({ minLength: 1 })),
  }),
)

/** Reads `TEAM_CLIENTS`. Throws where it is not what it should be: a pipeline must not lose its rights silently. */
export function readTeamClients(json: string): readonly TeamClient[] {
  const content = parse(json)
  if (Value.Check(TeamClientsSchema, content)) return content
  throw new Error(
    'TEAM_CLIENTS must be JSON like [{"id":"ci-catalog","secret":"at least 16 characters","mfes":["catalog"]}].',
  )
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
