import { afterEach, describe, expect, it } from 'vitest'
import { ReleasesUnavailable, type ReleaseSource } from '../ports/release-source.ts'
import { aDocument } from '../testing/release-document-builder.ts'

export interface ReleaseSourceFixture {
  readonly source: ReleaseSource
  stop(): Promise<void>
}
export type CreateReleaseSource = (
  document: ReturnType<typeof aDocument>,
  files: Readonly<Record<string, string>>,
) => Promise<ReleaseSourceFixture>

export function describeReleaseSource(name: string, create: CreateReleaseSource): void {
  describe(`${name} as a release source`, () => {
    let fixture: ReleaseSourceFixture
    const open = async (): Promise<ReleaseSource> => {
      fixture = await create(aDocument(), { '/assets/shell/1/frame.ko.html': '<header>장터</header>' })
      return fixture.source
    }
    afterEach(() => fixture.stop())

    it('answers the document with its tag, and nothing new to whoever has it', async () => {
      const source = await open()
      const answer = await source.read('production')
      if (answer.kind !== 'document') expect.fail('no document')
      expect(answer.document).toEqual(aDocument())
      expect(await source.read('production', answer.tag)).toEqual({ kind: 'unchanged' })
      expect((await source.read('production', '"0"')).kind).toBe('document')
    })

    it('answers the text of a file, or that there is none', async () => {
      const source = await open()
      expect(await source.readFile('/assets/shell/1/frame.ko.html')).toBe('<header>장터</header>')
      expect(await source.readFile('/assets/shell/1/gone.html')).toBeUndefined()
    })

    it('rejects where nobody answers, or not with a release document', async () => {
      const source = await open()
      await expect(source.read('moon')).rejects.toThrow(ReleasesUnavailable)
      await fixture.stop()
      await expect(source.read('production')).rejects.toThrow(ReleasesUnavailable)
      await expect(source.readFile('/assets/shell/1/frame.ko.html')).rejects.toThrow(ReleasesUnavailable)
    })
  })
}
