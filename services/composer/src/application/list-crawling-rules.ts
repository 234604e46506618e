import { chooseReleases } from '../domain/choose-releases.ts'
import { crawlingRules } from '../domain/crawling-rules.ts'
import type { CurrentDocument } from './current-document.ts'

/** Search engines are told about default releases: they are nobody's canary. */
const LAST_IN_LINE = { bucketOf: () => 1 }

export async function listCrawlingRules(current: CurrentDocument): Promise<string> {
  const document = await current.get()
  return crawlingRules(document === undefined ? [] : chooseReleases(document, LAST_IN_LINE))
}
