import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { aRelease } from '../testing/release-builder.ts'
import { publicKeyOf, ReleaseSigner } from './release-signer.ts'
import { signKnownReleases } from './sign-known-releases.ts'

function aSigner(): ReleaseSigner {
  const { privateKey } = generateKeyPairSync('ed25519')
  return new ReleaseSigner({ privateKey, keys: [{ key: publicKeyOf(privateKey) }] })
}

it('adopts releases of the time before signatures, but none that an unknown key signed', async () => {
  const [signer, unknown] = [aSigner(), aSigner()]
  const releases = new InMemoryReleaseRepository()
  const [old, foreign] = [aRelease({ id: '1'.repeat(16) }), aRelease({ id: '2'.repeat(16) })]
  await releases.add(old)
  await releases.add({ ...foreign, signature: unknown.sign(foreign) })
  const left = await signKnownReleases({ releases, signer }, 'unsigned')
  expect(left.map(({ id }) => id)).toEqual([foreign.id])
  const adopted = await releases.find(old)
  expect(adopted && signer.isGenuine(adopted)).toBe(true)
})
