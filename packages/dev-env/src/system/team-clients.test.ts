import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadTeamClients } from './team-clients.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jangteo-teams-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('clients of the teams', () => {
  it('are made once, each for one micro-frontend, for their owner only', () => {
    const clients = loadTeamClients(dataDir, ['catalog', 'order'])
    expect(clients).toMatchObject([
      { id: 'ci-catalog', mfes: ['catalog'] },
      { id: 'ci-order', mfes: ['order'] },
    ])
    expect(new Set(clients.map(({ secret }) => secret)).size).toBe(2)
    expect(loadTeamClients(dataDir, ['catalog', 'order'])).toEqual(clients)
    expect(statSync(join(dataDir, 'teams.json')).mode & 0o077).toBe(0)
  })

  it('keep their secrets when another team comes', () => {
    const before = loadTeamClients(dataDir, ['catalog'])
    const after = loadTeamClients(dataDir, ['catalog', 'gifts'])
    expect(after.slice(0, 1)).toEqual(before)
    expect(after[1]).toMatchObject({ id: 'ci-gifts', mfes: ['gifts'] })
  })

  it('are never replaced when the file is damaged', () => {
    const file = join(dataDir, 'teams.json')
    writeFileSync(file, '[{"id":')
    expect(() => loadTeamClients(dataDir, ['catalog'])).toThrow(/teams\.json is damaged/)
    expect(readFileSync(file, 'utf8')).toBe('[{"id":')
  })
})
