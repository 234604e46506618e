import type { MfeManifest } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { InMemoryBlobStore } from '../adapters/outbound/in-memory/in-memory-blob-store.ts'
import { InMemoryEnvironmentRepository } from '../adapters/outbound/in-memory/in-memory-environment-repository.ts'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { LexerModuleScanner } from '../adapters/outbound/lexer/lexer-module-scanner.ts'
import { PostcssStyleScanner } from '../adapters/outbound/postcss/postcss-style-scanner.ts'
import { PLATFORM_BUDGETS } from '../domain/admission/check-budgets.ts'
import { anEntry, filesOf } from '../testing/archive.ts'
import { aLibrary, aManifest } from '../testing/manifest-builder.ts'
import { promoteRelease } from './promote-release.ts'
import { type PublishOutcome, publishRelease } from './publish-release.ts'

interface Bench {
  readonly storedBlobs: () => number
  publish(manifest?: MfeManifest, files?: Readonly<Record<string, string>>): Promise<PublishOutcome>
  /** Publishes it and makes it live. */
  release(manifest: MfeManifest): Promise<void>
}

async function createBench(): Promise<Bench> {
  const blobs = new InMemoryBlobStore()
  let storedBlobs = 0
  const dependencies = {
    releases: new InMemoryReleaseRepository(),
    environments: new InMemoryEnvironmentRepository(),
    blobs: {
      get: (digest: string) => blobs.get(digest),
      has: (digest: string) => blobs.has(digest),
      put: (bytes: Uint8Array) => {
        storedBlobs += 1
        return blobs.put(bytes)
      },
    },
    scanner: new LexerModuleScanner(),
    budgets: PLATFORM_BUDGETS,
    styleScanner: new PostcssStyleScanner(),
    serverTrial: { render: () => expect.fail('there is nothing to render on a server') },
    signer: { sign: () => ({ key: 'key', signature: 'signature' }) },
    now: () => new Date('2026-11-23T09:00:00.000Z'),
  }
  const bench: Bench = {
    storedBlobs: () => storedBlobs,
    publish: (manifest = aManifest(), files = {}) =>
      publishRelease(dependencies, {
        files: filesOf(manifest, files).map(({ name, content = '' }) => ({
          path: name,
          bytes: Buffer.from(content),
        })),
        publishedBy: 'ci-catalog',
        roles: ['platform'],
        environment: 'production',
      }),
    release: async (manifest) => {
      const outcome = await bench.publish(manifest)
      if (!('release' in outcome)) throw new Error(JSON.stringify(outcome))
      const { name, id } = outcome.release
      const request = { environment: 'production', name, release: id, expected: 'any', by: 'kim' } as const
      await promoteRelease(dependencies, request)
    },
  }
  await bench.release(aLibrary())
  return bench
}

describe('publishRelease', () => {
  it('keeps a compressed variant of text where it is smaller', async () => {
    const outcome = await (await createBench()).publish(aManifest(), { 'x.js': '1' })
    if (outcome.kind !== 'published') expect.fail(outcome.kind)
    const file = (path: string): (typeof outcome.release.files)[number] | undefined =>
      outcome.release.files.find((own) => own.path === path)
    expect(file('style.css')?.compressed?.bytes).toBeLessThan(file('style.css')?.bytes ?? 0)
    expect(file('x.js')?.compressed).toBeUndefined()
  })

  it('stores nothing of what it refuses', async () => {
    const bench = await createBench()
    const before = bench.storedBlobs()
    expect((await bench.publish(aManifest({ imports: ['react'] }))).kind).toBe('refused')
    expect((await bench.publish(aManifest({ budgets: { entryBytes: 1, cssBytes: 1 } }))).kind).toBe('refused')
    expect(bench.storedBlobs()).toBe(before)
  })

  it('accepts what it has already, whoever lives at its addresses by now, and stores nothing again', async () => {
    const bench = await createBench()
    await bench.publish()
    await bench.release(aManifest({ name: 'successor', fragments: [] }))
    const before = bench.storedBlobs()
    expect((await bench.publish()).kind).toBe('already-published')
    expect(bench.storedBlobs()).toBe(before)
    expect((await bench.publish(aManifest({ version: '2' }))).kind).toBe('refused')
  })

  it('gives a version to one of two builds that come at the same time', async () => {
    const bench = await createBench()
    const outcomes = await Promise.all(
      ['1', '2'].map((content) => bench.publish(aManifest(), { 'x.js': content })),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['published', 'refused'])
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({
      objections: [{ code: 'version-taken' }],
    })
  })

  it('counts budgets in bytes that travel', async () => {
    const bench = await createBench()
    const padding = `// ${'padding '.repeat(2_000)}`
    const budgets = { entryBytes: 500, cssBytes: 500 }
    const entry = `import "vue"; export default ${anEntry()}; ${padding}`
    expect((await bench.publish(aManifest({ budgets }), { 'mfe.js': entry })).kind).toBe('published')
  })
})
