import type { ReleaseSource } from '../ports/release-source.ts'
import type { PreviewSource } from '../ports/preview-source.ts'
import type { SnapshotStore } from '../ports/snapshot-store.ts'
import type { ReleaseTrust } from './release-trust.ts'

/** Rejects instead of giving a document with something in it that nobody vouches for. */
export const trustedSource = (source: ReleaseSource, trust: ReleaseTrust): ReleaseSource => ({
  async read(environment, knownTag) {
    const answer = await source.read(environment, knownTag)
    if (answer.kind === 'document') await trust.assertDocument(answer.document)
    return answer
  },
  readFile: (address) => source.readFile(address),
})

/** A snapshot that somebody changed counts as none. */
export const trustedSnapshots = (snapshots: SnapshotStore, trust: ReleaseTrust): SnapshotStore => ({
  async load(environment) {
    const document = await snapshots.load(environment)
    return (
      document &&
      trust.assertDocument(document).then(
        () => document,
        () => undefined,
      )
    )
  },
  save: (document) => snapshots.save(document),
})

/** @param knowKeys resolves when a document said by which keys */
export const trustedPreviews = (
  previews: PreviewSource,
  trust: ReleaseTrust,
  knowKeys: () => Promise<unknown>,
): PreviewSource => ({
  async read(token) {
    const [answer] = await Promise.all([previews.read(token), knowKeys()])
    if (answer.kind === 'preview') trust.assertVersion(answer.preview.name, answer.preview.version)
    return answer
  },
})
