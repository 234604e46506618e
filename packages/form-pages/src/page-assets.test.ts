import { beforeAll, expect, test } from 'vitest'
import { loadPageAssets, type PageAssets } from './page-assets.ts'

let assets: PageAssets
beforeAll(async () => {
  assets = await loadPageAssets({ css: new URL('form.css', import.meta.url), scripts: {} })
})

test('the web font has Hangul, and no letters that the shop around a page takes from the machine', () => {
  const ranges = [...assets.fonts.content.matchAll(/unicode-range:([^;]*);/g)].flatMap(([, list = '']) =>
    list.split(',').map((range) => Number.parseInt(range.trim().slice(2), 16)),
  )
  const hangul = '한'.codePointAt(0) ?? 0
  expect(ranges.some((code) => code >= 0xac00 && code <= hangul)).toBe(true)
  expect(ranges.filter((code) => code < 0x1100)).toEqual([])
})
