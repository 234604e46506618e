import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { archiveOf, filesOf } from './archive.ts'
import { aManifest } from './manifest-builder.ts'
import type { RunningRegistry } from './running-registry.ts'

export type HostileUpload = readonly [what: string, code: string, status: number, body: () => Promise<Buffer>]

export const withFiles = (files: Readonly<Record<string, string>>): Promise<Buffer> =>
  archiveOf(filesOf(aManifest(), files))

/** What is live, what was published and what lies on the disk. */
const everythingOf = async ({ document, service, context }: RunningRegistry) => ({
  document: await document(),
  releases: (await service.app.inject('/api/registry/releases')).json(),
  files: (await readdir(context.dataDir, { recursive: true })).sort(),
})

export const refusesEach = (uploads: readonly HostileUpload[], registry: () => RunningRegistry): void =>
  it.each(uploads)(
    'with %s is refused with %s (%i) and changes nothing',
    async (_what, code, status, body) => {
      const before = await everythingOf(registry())
      const reply = await registry().upload(await body())
      expect([reply.json().code, reply.statusCode]).toEqual([code, status])
      expect(reply.headers['content-type']).toContain('application/problem+json')
      expect(await everythingOf(registry())).toEqual(before)
    },
  )
