import { MfeManifestSchema, type ReleaseDocument, ReleaseDocumentSchema } from '@jangteo/contracts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLocal } from './local-document.ts'
import { readLocalProject } from './local-project.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jangteo-one-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const config = {
  name: 'gifts',
  kind: 'mfe',
  routes: [{ pattern: '/gifts', access: 'public' }],
  fragments: [],
  events: { publishes: [], hears: [] },
  requires: { vue: '^3.5.0' },
  budgets: { entryBytes: 1, cssBytes: 1 },
}
const write = (content: object): void => writeFileSync(join(dir, 'mfe.config.json'), JSON.stringify(content))

describe('a micro-frontend that was never released', () => {
  it('is in the document as if it were, and what is switched off of it is on', () => {
    write(config)
    const { name, version } = readLocalProject(dir)
    expect(Value.Check(MfeManifestSchema, version.extras.jangteo.manifest)).toBe(true)
    const document: ReleaseDocument = {
      schema: 'x',
      environment: 'production',
      revision: 7,
      microFrontends: {},
      killed: [{ name: 'gifts' }, { name: 'order' }],
    }
    const local = withLocal(document, { [name]: version })
    expect(Value.Check(ReleaseDocumentSchema, local)).toBe(true)
    expect(local.microFrontends['gifts']).toEqual([version])
    expect(local.killed).toEqual([{ name: 'order' }])
  })

  it.each([
    ['there is no mfe.config.json', undefined, /no mfe\.config\.json/],
    ['it is a library', { ...config, kind: 'library' }, /is no micro-frontend: \/kind/],
    ['it has no routes', { ...config, routes: undefined }, /is no micro-frontend/],
  ])('is refused where %s', (_, content, reason) => {
    if (content) write(content)
    expect(() => readLocalProject(dir)).toThrow(reason)
  })
})
