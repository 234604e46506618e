import type { Status } from './kit-page.ts'
import type { Words } from './words.ts'

export const STATUS_WORDS: Readonly<Record<Status, Words>> = {
  draft: ['초안', 'Draft'],
  beta: ['베타', 'Beta'],
  stable: ['안정', 'Stable'],
  deprecated: ['사용 중단', 'Deprecated'],
}
