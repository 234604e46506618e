import type { Preview } from '@jangteo/contracts'
import { chooseReleases } from '../domain/choose-releases.ts'
import { withPreview } from '../domain/with-preview.ts'
import type { CurrentDocument } from './current-document.ts'
import { releaseMapId } from './sites.ts'
import { LAST_IN_LINE, visitorOf } from './visitor.ts'

export interface KnownVisitor {
  readonly visitorId?: string | undefined
  readonly failedCanaries: ReadonlySet<string>
  /** A release that he sees although it is not live. */
  readonly preview?: Preview | undefined
}

/** What a page that this visitor opens now would get; undefined where nothing was ever known. */
export async function currentReleaseId(
  current: CurrentDocument,
  { visitorId, failedCanaries, preview }: KnownVisitor,
): Promise<string | undefined> {
  const live = await current.get()
  if (live === undefined) return undefined
  const document = preview ? withPreview(live, preview) : live
  const visitor = visitorId === undefined ? LAST_IN_LINE : visitorOf(visitorId, failedCanaries)
  return releaseMapId(chooseReleases(document, visitor))
}
