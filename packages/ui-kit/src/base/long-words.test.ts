import { expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'

/** A page of 320 px with a little room at its sides. */
const PLACE_PX = 300
const WORD = '가나다라마바사아자차카타파하'.repeat(3)

/** Elements whose words stand beside something else, or in a frame. */
const samples = {
  'jt-checkbox': `<jt-checkbox label="${WORD}"></jt-checkbox>`,
  'jt-switch': `<jt-switch label="${WORD}"></jt-switch>`,
  'jt-radio': `<jt-radio-group label="가"><jt-radio value="a" label="${WORD}"></jt-radio></jt-radio-group>`,
  'jt-button': `<jt-button variant="primary" size="l">${WORD}</jt-button>`,
  'jt-button with an icon': `<jt-button><jt-icon slot="start" name="cart"></jt-icon>${WORD}</jt-button>`,
  'jt-button at work': `<jt-button loading>${WORD}</jt-button>`,
  'a link like a button': `<a class="jt-link-button" href="#a">${WORD}</a>`,
  'jt-badge': `<jt-badge>${WORD}</jt-badge>`,
  'jt-accordion-item': `<jt-accordion-item heading="${WORD}"></jt-accordion-item>`,
  'a slotted heading of jt-accordion-item': `<jt-accordion-item><span slot="heading">${WORD}</span></jt-accordion-item>`,
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

  for (const [what, markup] of Object.entries({
    'jt-button': '<jt-button>지우기</jt-button>',
    'a link like a button': '<a class="jt-link-button" href="#a">지우기</a>',
    'jt-badge': '<jt-badge>새 상품</jt-badge>',
  }))
    it(`is told from one that fits, which stays whole beside a long text: ${what}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="ko" style="inline-size: ${PLACE_PX}px">
          <div style="display: flex">
            <p>${'긴 글이 옆에 있어요. '.repeat(9)}</p>
            ${unsafeHTML(markup)}
          </div>
          <p>${unsafeHTML(markup)}</p>
        </div>`,
      )
      const [beside, alone] = ['div > :last-child', 'p > :last-child'].map(
        (where) => place.querySelector(where)?.getBoundingClientRect().width ?? NaN,
      )
      expect(beside).to.be.closeTo(alone ?? NaN, 0.5)
    })
})
