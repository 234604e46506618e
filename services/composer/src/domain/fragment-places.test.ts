import { describe, expect, it } from 'vitest'
import { fragmentPlaces } from './fragment-places.ts'

const TAGS = ['ord-add-to-cart', 'rec-related']

describe('the places of fragments in a page', () => {
  it('are the empty elements of the tags, in order, with their attributes decoded', () => {
    const html =
      '<p>x</p><mfe-slot><ord-add-to-cart sku="a&quot;&amp;lt;" max="3" data-v-1></ord-add-to-cart></mfe-slot><rec-related></rec-related>'
    const places = fragmentPlaces(html, TAGS)
    expect(places.map(({ tag, attributes }) => ({ tag, attributes }))).toEqual([
      { tag: 'ord-add-to-cart', attributes: { sku: 'a"&lt;', max: '3', 'data-v-1': '' } },
      { tag: 'rec-related', attributes: {} },
    ])
    const [first] = places
    expect(html.slice(first?.afterAttributes, first?.inside)).toBe('>')
    expect(html.slice(first?.inside)).toMatch(/^<\/ord-add-to-cart>/)
  })

  it.each([
    ['another tag', '<ord-add-to-cart-too></ord-add-to-cart-too>'],
    ['a text', '&lt;rec-related&gt;&lt;/rec-related&gt;'],
    ['a value', '<p title="&lt;rec-related&gt;&lt;/rec-related&gt;"></p>'],
    ['what browsers without scripts show', '<noscript class="a">x<rec-related></rec-related></noscript>'],
    ['in a button', '<BUTTON><b><rec-related></rec-related></b><buttons></buttons></BUTTON >'],
    ['an element that has something in it', '<rec-related><p>x</p></rec-related>'],
  ])('are not %s', (_, html) => {
    expect(fragmentPlaces(html, TAGS)).toEqual([])
    expect(fragmentPlaces(html, [])).toEqual([])
  })
})
