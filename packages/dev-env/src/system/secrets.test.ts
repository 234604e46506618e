import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSecrets } from './secrets.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jangteo-secrets-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('secrets of a data folder', () => {
  it('are made once, for their owner only', () => {
    const secrets = loadSecrets(dataDir)
    expect(new Set(Object.values(secrets)).size).toBe(3)
    expect(loadSecrets(dataDir)).toEqual(secrets)
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0)
  })

  it('are read beside one that is not known', () => {
    const known = { gateway: 'from before', orderService: 'order', cli: 'cli' }
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify(known))
    expect(loadSecrets(dataDir)).toMatchObject(known)
  })

  it('get the key of the payment provider where a folder of before has none, and keep it', () => {
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ orderService: 'order', cli: 'cli' }))
    const secrets = loadSecrets(dataDir)
    expect(secrets).toMatchObject({ orderService: 'order', cli: 'cli' })
    expect(secrets.paymentServerKey.length).toBeGreaterThan(40)
    expect(loadSecrets(dataDir)).toEqual(secrets)
  })

  it.each(['{"cli":', '{}', '[]'])('are never replaced when the file is damaged: %s', (content) => {
    const file = join(dataDir, 'secrets.json')
    writeFileSync(file, content)
    expect(() => loadSecrets(dataDir)).toThrow(/secrets\.json is damaged/)
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  it('are never replaced when the file cannot be read', () => {
    mkdirSync(join(dataDir, 'secrets.json'))
    expect(() => loadSecrets(dataDir)).toThrow(/secrets\.json is damaged.*delete it to start afresh/)
  })
})
