import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpShop, openHttpShop } from '../../../testing/http-shop.ts'
import { smallShop } from '../../../testing/small-shop.ts'

let folder: string
let shop: HttpShop
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  await mkdir(join(folder, 'pictures'))
  await writeFile(join(folder, 'secret-320.avif'), 'outside')
  await writeFile(join(folder, 'pictures', 'backpack-blue-320.avif'), 'avif bytes')
  await writeFile(join(folder, 'pictures', 'backpack-blue-320.webp'), 'webp bytes')
  await writeFile(join(folder, 'pictures', 'manifest.json'), '{}')
  shop = await openHttpShop(smallShop, pathToFileURL(`${folder}/pictures/`))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a picture', () => {
  it.each(['avif', 'webp'])('is served as %s and kept for a year', async (format) => {
    const reply = await shop.get(`/pictures/backpack-blue-320.${format}`)
    expect([reply.statusCode, reply.body]).toEqual([200, `${format} bytes`])
    expect(reply.headers['content-type']).toBe(`image/${format}`)
    expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('need not be sent again', async () => {
    const { etag } = (await shop.get('/pictures/backpack-blue-320.avif')).headers
    const again = await shop.get('/pictures/backpack-blue-320.avif', { 'if-none-match': String(etag) })
    expect(again.statusCode).toBe(304)
  })

  it.each([
    'backpack-red-320.avif',
    'manifest.json',
    'backpack-blue-320.png',
    '..%2Fsecret-320.avif',
    '%2e%2e%2fsecret-320.avif',
    '..%5Csecret-320.avif',
    'backpack-blue-320.avif%00.webp',
    '.avif',
  ])('%s is not found', async (file) => {
    const reply = await shop.get(`/pictures/${file}`)
    expect(reply.statusCode).toBe(404)
    expect(reply.json()).toMatchObject({ code: 'not-found', status: 404 })
    expect(reply.headers['cache-control'] ?? '').not.toContain('immutable')
  })
})
