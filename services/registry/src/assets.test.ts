import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEntry } from './testing/archive.ts'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

const ENTRY = `import "vue"; export default ${anEntry()}; ${'// padding '.repeat(50)}`

let registry: RunningRegistry
let base: string
beforeAll(async () => {
  registry = await createRegistryWithVue()
  const files = { 'mfe.js': ENTRY, 'img/logo.svg': '<svg/>', 'data.bin': 'bytes', 'x.js': '1' }
  const { release } = await registry.publish(aManifest(), files)
  base = `/assets/catalog/${release}`
})
afterAll(() => registry.close())

const get = (
  path: string,
  headers: Record<string, string> = {},
): Promise<Awaited<ReturnType<RunningRegistry['upload']>>> =>
  registry.service.app.inject({ url: `${base}/${path}`, headers })

describe('files of a release', () => {
  it('have a second address for a second instance of a library', async () => {
    const instance = `${base}~${'f'.repeat(16)}`
    expect((await registry.service.app.inject(`${instance}/mfe.js`)).body).toBe(ENTRY)
    expect((await registry.service.app.inject(`${base}~../mfe.js`)).statusCode).toBeGreaterThanOrEqual(400)
  })

  it('are immutable and for this origin only', async () => {
    const reply = await get('mfe.js')
    expect(reply.body).toBe(ENTRY)
    expect(reply.headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(reply.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('travel compressed to whoever can read it', async () => {
    const reply = await get('mfe.js', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    expect(reply.headers['content-encoding']).toBe('br')
    expect(reply.rawPayload.byteLength).toBeLessThan(ENTRY.length)
    expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(ENTRY)
  })

  it.each(['gzip', 'br;q=0', 'identity', ''])(
    'travel as they are for Accept-Encoding: %s',
    async (encoding) => {
      const reply = await get('mfe.js', { 'accept-encoding': encoding })
      expect(reply.headers['content-encoding']).toBeUndefined()
      expect(reply.headers.vary).toBe('Accept-Encoding')
      expect(reply.body).toBe(ENTRY)
    },
  )

  it('have no variant where compressing gains nothing', async () => {
    const reply = await get('x.js', { 'accept-encoding': 'br' })
    expect([reply.headers['content-encoding'], reply.headers.vary, reply.body]).toEqual([
      undefined,
      undefined,
      '1',
    ])
  })

  it('cannot run in the origin of the shop when opened as a document', async () => {
    expect((await get('img/logo.svg')).headers['content-security-policy']).toContain('sandbox')
    expect((await get('data.bin')).headers['content-type']).toBe('application/octet-stream')
  })

  it.each(['gone.js', '../../etc/passwd', '%2e%2e/mfe.json', 'mfe.js/'])(
    'answer 404, never cached, for %s',
    async (path) => {
      const reply = await get(path)
      expect(reply.statusCode).toBe(404)
      expect(reply.headers['cache-control'] ?? 'no-store').toBe('no-store')
    },
  )
})

it('stay as they are for pages that were opened 30 days and many releases ago', async () => {
  const files = { 'mfe.js': ENTRY, 'img/logo.svg': '<svg/>', 'data.bin': 'bytes', 'x.js': '1' }
  for (let version = 2; version < 6; version += 1) {
    await registry.promote(await registry.publish(aManifest({ version: `${version}` }), { 'mfe.js': ENTRY }))
  }
  registry.context.clock.advance({ minutes: 31 * 24 * 60 })
  for (const [path, content] of Object.entries(files)) {
    const reply = await get(path)
    expect([reply.statusCode, reply.body]).toEqual([200, content])
  }
})
