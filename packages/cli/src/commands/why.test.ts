import { DISCOVERY_SCHEMA, type MfeManifest } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { type AnsweringServer, startAnsweringServer } from '../testing/answering-server.ts'
import { createRecordingIo } from '../testing/recording-io.ts'

const [ID, OTHER, integrity] = ['0'.repeat(16), '4'.repeat(16), `sha384-${'A'.repeat(64)}`]
const manifest = (parts: Partial<MfeManifest>): MfeManifest => ({
  name: 'vue',
  kind: 'mfe',
  version: '1.0.0',
  entry: 'a.js',
  css: [],
  routes: [],
  fragments: [],
  events: { publishes: [], hears: [] },
  imports: [],
  requires: {},
  ...parts,
})
const contents = (parts: Partial<MfeManifest>) => ({
  manifest: manifest(parts),
  files: { 'a.js': integrity },
})
const version = (extras: object) => ({
  url: '/a.js',
  metadata: { version: ID, integrity },
  extras: { jangteo: extras },
  deployment: { traffic: 100, default: true },
})
const vue = (of: string) => contents({ kind: 'library', version: of, provides: { vue: 'a.js' } })
const document = {
  schema: DISCOVERY_SCHEMA,
  environment: 'production',
  revision: 3,
  microFrontends: {
    catalog: [
      version({
        ...contents({ name: 'catalog', requires: { vue: '^4.0.0' } }),
        libraries: { vue: { release: OTHER, ...vue('4.0.0') } },
      }),
    ],
    order: [version(contents({ name: 'order', requires: { vue: '^3.5.0' } }))],
    silent: [version(contents({ name: 'silent' }))],
    vue: [version(vue('3.5.45'))],
  },
}

let shop: AnsweringServer
beforeAll(async () => {
  shop = await startAnsweringServer(() => ({ status: 200, body: document }))
})
afterAll(() => shop.close())

describe('jangteo why', () => {
  it('says which version pages have, who asks for which, and who has one for itself', async () => {
    const io = createRecordingIo()
    expect(await run(['why', 'vue', '--registry', shop.url], io)).toBe(0)
    expect(io.results).toEqual([
      'vue: pages of production have 3.5.45.',
      'NAME     RELEASE           REQUIRES  GETS',
      `catalog  ${ID}  ^4.0.0    4.0.0 for itself`,
      `order    ${ID}  ^3.5.0    3.5.45`,
    ])
  })

  it('knows no library that is not there', async () => {
    const io = createRecordingIo()
    expect(await run(['why', 'react', '--registry', shop.url], io)).toBe(2)
    expect(io.messages.join()).toContain('No library of production is called "react"')
  })
})
