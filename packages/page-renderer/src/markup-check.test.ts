import { describe, expect, it } from 'vitest'
import { faultIn } from './markup-check.ts'
import { RIGHT, WRONG } from './testing/markups-by-hand.ts'

describe('markup of a page', () => {
  it.each(RIGHT)('is right: %j', (html) => expect(faultIn(html)).toBeUndefined())

  it.each(WRONG)('is wrong where it %s', (_, html) => expect(faultIn(html)).toEqual(expect.any(String)))

  it('is right where it is as deep as parsers go', () =>
    expect(faultIn('<i>'.repeat(512) + '</i>'.repeat(512))).toBeUndefined())
})

describe('markup of a page for browsers without scripts', () => {
  it.each(['', '<nav class="a"><a href="/p" title="a > b">x</a><!----></nav>'])('is right: %j', (html) =>
    expect(faultIn(html, 'noscript')).toBeUndefined(),
  )

  it.each([
    ['hides an element where there are scripts', '<p title="</noscript><meta>"></p>'],
    ['hides an element in a comment', '<!--</noscript><meta>-->'],
    ['has a place of its own for them', '<noscript>x</noscript>'],
    ['ends its place', '</noscript><p>x</p><noscript>'],
    ['leaves something open', '<p>x'],
  ])('is wrong where it %s', (_, html) => expect(faultIn(html, 'noscript')).toEqual(expect.any(String)))
})
