import type { Release } from '../domain/release.ts'
import { aManifest } from './manifest-builder.ts'

/** Valid subresource integrity; the bytes behind it do not matter. */
export const SOME_INTEGRITY = `sha384-${'A'.repeat(64)}`

/** Builds of other ids have other versions. */
export const aRelease = ({ id = '0123456789abcdef', ...parts }: Partial<Release> = {}): Release => ({
  name: 'catalog',
  id,
  publishedAt: new Date('2026-11-23T09:00:00.000Z'),
  publishedBy: 'ci-catalog',
  manifest: aManifest({ version: `1.0.0+${id}` }),
  files: [
    { path: 'mfe.js', integrity: SOME_INTEGRITY, digest: 'a'.repeat(64), bytes: 120 },
    {
      path: 'style.css',
      integrity: SOME_INTEGRITY,
      digest: 'b'.repeat(64),
      bytes: 400,
      compressed: { digest: 'c'.repeat(64), bytes: 90 },
    },
  ],
  ...parts,
})
