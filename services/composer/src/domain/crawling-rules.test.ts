import { describe, expect, it } from 'vitest'
import { aDocument } from '../testing/release-document-builder.ts'
import { chooseReleases } from './choose-releases.ts'
import { crawlingRules } from './crawling-rules.ts'

describe('crawlingRules', () => {
  it('keeps search engines away from the personal pages that manifests declare', () => {
    const rules = crawlingRules(chooseReleases(aDocument(), { bucketOf: () => 0 })).split('\n')
    expect(rules).toContain('Disallow: /*/cart')
    expect(rules).toContain('Disallow: /*/orders/*')
    expect(rules.some((rule) => rule.includes('/p/'))).toBe(false)
  })
})
