import { expect, it } from 'vitest'
import { InMemoryBlobStore } from '../adapters/outbound/in-memory/in-memory-blob-store.ts'
import { InMemoryEnvironmentRepository } from '../adapters/outbound/in-memory/in-memory-environment-repository.ts'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { emptyEnvironment, promote } from '../domain/environment.ts'
import { aRelease, SOME_INTEGRITY } from '../testing/release-builder.ts'
import { findMissingFiles } from './find-missing-files.ts'

async function createBench() {
  const blobs = new InMemoryBlobStore()
  const [script, style, packed] = await Promise.all(
    ['script', 'style', 'packed'].map((text) => blobs.put(Buffer.from(text))),
  )
  const deps = {
    blobs,
    releases: new InMemoryReleaseRepository(),
    environments: new InMemoryEnvironmentRepository(),
  }
  const release = aRelease({
    files: [
      { path: 'mfe.js', integrity: SOME_INTEGRITY, digest: script ?? '', bytes: 6 },
      {
        path: 'style.css',
        integrity: SOME_INTEGRITY,
        digest: style ?? '',
        bytes: 5,
        compressed: { digest: packed ?? '', bytes: 6 },
      },
    ],
  })
  await deps.releases.add(release)
  return {
    deps,
    release,
    lose: (digest = '') => ({ ...deps, blobs: without(blobs, digest) }),
    script,
    packed,
  }
}

const without = (blobs: InMemoryBlobStore, lost: string) => ({
  put: (bytes: Uint8Array) => blobs.put(bytes),
  get: (digest: string) => blobs.get(digest),
  has: async (digest: string) => digest !== lost && (await blobs.has(digest)),
})

it('names the files of live releases whose bytes are gone, compressed ones too', async () => {
  const { deps, release, lose, script, packed } = await createBench()
  await deps.environments.append({
    environment: promote(emptyEnvironment('preview'), release.name, release.id),
    change: { action: 'promote', name: release.name, release: release.id, by: 'kim', at: new Date(0) },
  })
  expect(await findMissingFiles(deps)).toEqual([])
  expect(await findMissingFiles(lose(script))).toEqual([`/assets/catalog/${release.id}/mfe.js`])
  expect(await findMissingFiles(lose(packed))).toEqual([`/assets/catalog/${release.id}/style.css`])
})

it('asks nothing of a release that nobody gets', async () => {
  const { lose, script } = await createBench()
  expect(await findMissingFiles(lose(script))).toEqual([])
})
