import { beforeAll, describe, expect, it } from 'vitest'
import { seedCategories, seedProducts } from '../../../goods/index.ts'
import type { ProductSearch } from '../../../ports/product-search.ts'
import { anAssortment, aProduct } from '../../../testing/product-builder.ts'
import { seedAssortment } from '../seed/seed-assortment.ts'
import { MiniSearchProductSearch } from './mini-search-product-search.ts'

const goods = seedAssortment(seedCategories, seedProducts)
const slugs = new Map(goods.products.map(({ id, slug }) => [id, slug]))
let search: ProductSearch
beforeAll(async () => {
  search = new MiniSearchProductSearch()
  await search.index(goods)
})

const find = async (text: string): Promise<string[]> =>
  (await search.findProducts(text)).map((id) => slugs.get(id) ?? 'unknown')

describe('among the first three of the shop’s own goods', () => {
  it.each([
    ['a word of the name', '백팩', 'everyday-zip-backpack'],
    ['two words of the name', '알람 시계', 'twin-bell-alarm-clock'],
    ['a keyword', '후라이팬', 'daily-nonstick-frying-pan'],
    ['words written together', '알람시계', 'twin-bell-alarm-clock'],
    ['a compound written apart', '여행 가방', 'glide-cabin-suitcase'],
    ['the end of a compound', '가방', 'flap-leather-briefcase'],
    ['the end of a compound of a keyword', '시계', 'dawn-hybrid-watch'],
    ['the beginning of a word', '스마', 'maru-one-phone'],
    ['a word in the middle of typing', '자저', 'city-step-through-bicycle'],
    ['a syllable in the middle of typing', '헫', 'hush-wireless-headphones'],
    ['one wrong vowel', '텀블라', 'straw-lid-tumbler'],
    ['one missing consonant', '자저거', 'city-step-through-bicycle'],
    ['one doubled consonant', '선글라쓰', 'polarized-round-sunglasses'],
    ['initials', 'ㅈㅈㄱ', 'city-step-through-bicycle'],
    ['initials of the end of a compound', 'ㅋㅅㄹ', 'hush-wireless-headphones'],
    ['decomposed text', '텐트'.normalize('NFD'), 'ridge-line-two-person-tent'],
    ['a word of the English name', 'umbrella', 'windproof-long-umbrella'],
    ['an English keyword', 'rucksack', 'everyday-zip-backpack'],
    ['the singular', 'glove', 'touchscreen-knit-gloves'],
    ['the plural', 'teapots', 'round-belly-teapot'],
    ['capital letters', 'BICYCLE', 'city-step-through-bicycle'],
    ['the beginning of an English word', 'headph', 'hush-wireless-headphones'],
    ['a missing letter', 'bakpack', 'everyday-zip-backpack'],
    ['a wrong letter', 'umbrelka', 'windproof-long-umbrella'],
    ['two swapped letters', 'chocoalte', 'single-origin-dark-chocolate'],
    ['an added letter', 'guittar', 'garage-band-electric-guitar'],
    ['an apostrophe', 'chef’s knife', 'forged-chefs-knife'],
    ['both languages', '무선 keyboard', 'pebble-compact-keyboard'],
    ['a colour and a thing', '네이비 백팩', 'everyday-zip-backpack'],
  ])('%s: %s', async (_, text, slug) => {
    expect((await find(text)).slice(0, 3)).toContain(slug)
  })
})

describe('a search', () => {
  it('puts a whole word before one that is still being typed', async () => {
    const found = await find('컵')
    expect(found[0]).toBe('morning-cup-and-saucer')
    expect(found.indexOf('straw-lid-tumbler')).toBeLessThan(found.indexOf('elastic-band-notebook'))
  })

  it('forgives nothing where something is spelt right', async () => {
    expect(await find('카메라')).not.toContain('city-step-through-bicycle')
    expect(await find('텐트')).toEqual(['ridge-line-two-person-tent'])
  })

  it('wants every word', async () => {
    expect(await find('텐트 초콜릿')).toEqual([])
  })

  it.each(['', '   ', '?!', '"', '*', '(', '#', '쀍쀍쀍', 'qqqqqqqq'])(
    'finds nothing by %j',
    async (text) => {
      expect(await find(text)).toEqual([])
    },
  )

  it('finds categories by the beginning of a word of their name', async () => {
    expect(await search.findCategories('주ㅂ')).toEqual(['kitchen'])
    expect(await search.findCategories('신발')).toEqual(['bags-shoes'])
    expect(await search.findCategories('sport')).toEqual(['sports-outdoor'])
    expect(await search.findCategories('백팩')).toEqual([])
  })

  it('forgets what is no longer sold', async () => {
    const other = new MiniSearchProductSearch()
    await other.index(goods)
    await other.index(anAssortment([aProduct('aaaaaa', { name: { ko: '연', en: 'Kite' } })]))
    expect(await other.findProducts('텐트')).toEqual([])
    expect(await other.findProducts('kite')).toEqual(['aaaaaa'])
  })
})
