import { describe, expect, it } from 'vitest'
import type { SnapshotStore } from '../ports/snapshot-store.ts'
import { aDocument } from '../testing/release-document-builder.ts'

export function describeSnapshotStore(name: string, create: () => Promise<SnapshotStore>): void {
  describe(`${name} as a snapshot store`, () => {
    it('has none at first', async () => {
      expect(await (await create()).load('production')).toBeUndefined()
    })

    it('gives back the last one that was saved, for each environment', async () => {
      const store = await create()
      await store.save(aDocument())
      await store.save(aDocument([], { revision: 2 }))
      await store.save(aDocument([], { environment: 'preview', revision: 9 }))
      expect(await store.load('production')).toEqual(aDocument([], { revision: 2 }))
      expect((await store.load('preview'))?.revision).toBe(9)
    })
  })
}
