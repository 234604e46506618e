import { describe, expect, it } from 'vitest'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import { InMemoryReleaseSource } from '../adapters/outbound/in-memory/in-memory-release-source.ts'
import { chooseReleases } from '../domain/choose-releases.ts'
import { aDocument, aShell } from '../testing/release-document-builder.ts'
import { Frames } from './frames.ts'
import { ReleasedFiles } from './released-files.ts'

const FRAME = '<header>장터</header>'
const ADDRESS = '/assets/shell/0123456789abcdef/frame.ko.html'
const document = aDocument([aShell({ 'frame.ko.html': FRAME })])
const shell: ChosenRelease =
  chooseReleases(document, { bucketOf: () => 0 })[0] ?? expect.fail('no shell in the document')

function open(markup?: string): { frames: Frames; source: InMemoryReleaseSource; troubles: unknown[] } {
  const source = new InMemoryReleaseSource(document)
  if (markup !== undefined) source.files.set(ADDRESS, markup)
  const troubles: unknown[] = []
  return { frames: new Frames(new ReleasedFiles(source), (error) => troubles.push(error)), source, troubles }
}

describe('Frames', () => {
  it('fetches a frame once', async () => {
    const { frames, source } = open(FRAME)
    const frame = await frames.get(shell, 'ko')
    expect(frame).toEqual({ html: FRAME })
    expect(await frames.get(shell, 'ko')).toBe(frame)
    expect(source.asked).toEqual([ADDRESS])
  })

  it('leaves the frame to the shell where the release has none, without asking', async () => {
    const { frames, source } = open(FRAME)
    expect(await frames.get(shell, 'en')).toEqual({ html: '' })
    expect(source.asked).toEqual([])
  })

  it('shows no frame that is not the released one', async () => {
    const { frames, troubles } = open('<script>evil()</script>')
    expect(await frames.get(shell, 'ko')).toEqual({ html: '' })
    expect(String(troubles[0])).toContain('was altered')
  })

  it('goes on without a frame while the registry is down, and gets it later', async () => {
    const { frames, source, troubles } = open(FRAME)
    source.isStopped = true
    expect(await frames.get(shell, 'ko')).toEqual({ html: '' })
    expect(troubles).toHaveLength(1)
    source.isStopped = false
    expect(await frames.get(shell, 'ko')).toEqual({ html: FRAME })
  })
})
