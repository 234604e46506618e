import { expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'

const PLACE_PX = 300
const WORD = '가나다라마바사아자차카타파하'.repeat(3)

/** Elements whose words stand beside something else. */
const samples = {
  'jt-checkbox': `<jt-checkbox label="${WORD}"></jt-checkbox>`,
  'jt-switch': `<jt-switch label="${WORD}"></jt-switch>`,
  'jt-radio': `<jt-radio-group label="가"><jt-radio value="a" label="${WORD}"></jt-radio></jt-radio-group>`,
  'jt-menu': `<jt-menu label="${WORD}"><jt-menu-item value="a">가</jt-menu-item></jt-menu>`,
}

describe('a word that is longer than its place (WCAG 2.2, 1.4.10)', () => {
  for (const [tag, markup] of Object.entries(samples))
    it(`is broken rather than wider: ${tag}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="ko" style="inline-size: ${PLACE_PX}px">${unsafeHTML(markup)}</div>`,
      )
      await Promise.resolve()
      expect(place.scrollWidth).to.equal(PLACE_PX)
    })
})
