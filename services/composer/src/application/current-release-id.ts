import { chooseReleases } from '../domain/choose-releases.ts'
import type { CurrentDocument } from './current-document.ts'
import { releaseMapId } from './sites.ts'
import { LAST_IN_LINE, visitorOf } from './visitor.ts'

export interface KnownVisitor {
  readonly visitorId?: string | undefined
  readonly failedCanaries: ReadonlySet<string>
}

/** What a page that this visitor opens now would get; undefined where nothing was ever known. */
export async function currentReleaseId(
  current: CurrentDocument,
  { visitorId, failedCanaries }: KnownVisitor,
): Promise<string | undefined> {
  const document = await current.get()
  if (document === undefined) return undefined
  const visitor = visitorId === undefined ? LAST_IN_LINE : visitorOf(visitorId, failedCanaries)
  return releaseMapId(chooseReleases(document, visitor))
}
