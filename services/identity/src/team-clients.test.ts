import { describe, expect, it } from 'vitest'
import { readTeamClients } from './team-clients.ts'

describe('clients of teams from the environment', () => {
  it('are read from JSON', () => {
    const catalog = { id: 'ci-catalog', secret: 'a-secret-of-the-tests', mfes: ['catalog'] }
    expect(readTeamClients(JSON.stringify([catalog]))).toEqual([catalog])
    expect(readTeamClients('[]')).toEqual([])
  })

  it.each(['', '{}', '[{"id":"ci"}]', '[{"id":"ci","secret":"short","mfes":[]}]'])(
    'are refused where they are not what they should be: %j',
    (json) => {
      expect(() => readTeamClients(json)).toThrow(/TEAM_CLIENTS must be JSON/)
    },
  )
})
