import { describe, expect, it } from 'vitest'
import { faultIn } from './markup-check.ts'
import { randomMarkups } from './testing/markups.ts'
import { RIGHT, WRONG } from './testing/markups-by-hand.ts'
import { expectedPage, parsedPage } from './testing/parsed.ts'

const MARKUPS = [...RIGHT, ...WRONG.map(([, html]) => html), ...new Set(randomMarkups(20_000, 7))]
const REFUSED = /\b(base|body|frameset|head|html|link|math|meta|plaintext|script|template)\(/

describe.each([false, true])('markup that is right, in a plain page: %j', (isPlain) => {
  const accepted = MARKUPS.filter((html) => faultIn(html, isPlain ? 'noscript' : 'body') === undefined)

  it('is much of what is made at random', () => expect(accepted.length).toBeGreaterThan(1_500))

  it.each([false, true])('stays where it is written for a parser, with scripts: %j', (hasScripts) => {
    const how = { isPlain, hasScripts }
    for (const html of accepted) {
      const parsed = parsedPage(html, how)
      expect(parsed, html).toBe(expectedPage(html, how))
      expect(parsed.slice('html(head()body('.length), html).not.toMatch(REFUSED)
    }
  })
})
