import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DISCOVERY_SCHEMA } from '@jangteo/contracts'
import { expect, it, onTestFinished, vi } from 'vitest'
import { REPOSITORY } from '../repository.ts'
import { developOne } from './develop-one.ts'

/** A shop without anything, that gives no page. */
async function startBrokenShop(): Promise<string> {
  const document = { schema: DISCOVERY_SCHEMA, environment: 'production', revision: 1, microFrontends: {} }
  const server = createServer(({ url }, response) => {
    if (url?.startsWith('/api/registry/')) response.end(JSON.stringify(document))
    else response.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('leaves nothing behind where the shop cannot be joined', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'jangteo-one-'))
  onTestFinished(() => rm(temporary, { recursive: true }))
  vi.stubEnv('TMPDIR', temporary)
  onTestFinished(() => void vi.unstubAllEnvs())
  const dir = join(REPOSITORY, 'apps/recommend-mfe')
  await expect(
    developOne({ dir, environment: await startBrokenShop(), port: 1, next: () => undefined }),
  ).rejects.toThrow('cannot be reached')
  expect(await readdir(temporary)).toEqual([])
}, 120_000)
