import { chooseReleases } from '../domain/choose-releases.ts'
import { crawlingRules } from '../domain/crawling-rules.ts'
import type { CurrentDocument } from './current-document.ts'
import { LAST_IN_LINE } from './visitor.ts'

/** Search engines are told about default releases. */
export async function listCrawlingRules(current: CurrentDocument): Promise<string> {
  const document = await current.get()
  return crawlingRules(document === undefined ? [] : chooseReleases(document, LAST_IN_LINE))
}
