import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { framedPage } from '../testing/framed-page.ts'
import './rating-display.define.ts'
import type { JtRatingDisplay } from './rating-display.ts'
import { ratingText } from './rating-text.ts'

/** What is read: the text that is not hidden from assistive technology. */
const heard = (element: Element): string =>
  [...element.querySelectorAll(':scope > :not([aria-hidden=true])')].map((part) => part.textContent).join(' ')

const rating = (value: unknown, count?: number): Promise<JtRatingDisplay> =>
  fixture<JtRatingDisplay>(
    html`<jt-rating-display .value=${Number(value)} .count=${count}></jt-rating-display>`,
  )

/** Where the colour of the stars ends, in per cent of their width. */
function filled(element: Element): number {
  const [, share] = /([\d.]+)%/.exec(getComputedStyle(element, '::before').backgroundImage) ?? []
  return Number(share ?? 0)
}

describe('the text of a rating', () => {
  it('is one sentence in both languages', () => {
    const some = { value: 4.26, count: 1284 }
    expect(ratingText(some, 'ko').spoken).to.equal('별점 5점 만점에 4.3점, 후기 1,284개')
    expect(ratingText(some, 'en').spoken).to.equal('Rated 4.3 out of 5, 1,284 reviews')
    expect(ratingText({ value: 5, count: 1 }, 'en').spoken).to.equal('Rated 5.0 out of 5, 1 review')
    expect(ratingText({ value: 3 }, 'ko').spoken).to.equal('별점 5점 만점에 3.0점')
  })

  it('does not speak of a number of reviews that is none', () => {
    for (const count of [NaN, -3, Infinity])
      expect(ratingText({ value: 3, count }, 'ko').spoken).to.equal('별점 5점 만점에 3.0점')
  })

  it('says that nobody has rated yet, instead of no stars', () => {
    expect(ratingText({ value: 0, count: 0 }, 'ko')).to.deep.equal({
      value: '',
      count: '후기 없음',
      spoken: '후기 없음',
    })
    expect(ratingText({ value: 0, count: 0 }, 'en').spoken).to.equal('No reviews yet')
  })
})

describe('jt-rating-display', () => {
  it('is heard as one sentence only', async () => {
    expect(heard(await rating(4.3, 128))).to.equal('별점 5점 만점에 4.3점, 후기 128개')
  })

  it('fills its stars to the value', async () => {
    expect(filled(await rating(4.3))).to.be.closeTo(86, 0.01)
    expect(filled(await rating(2))).to.be.closeTo(40, 0.01)
    const element = await rating(1)
    element.value = 5
    await element.updateComplete
    expect(filled(element)).to.be.closeTo(100, 0.01)
  })

  it('stays within five stars', async () => {
    expect(filled(await rating(9))).to.be.closeTo(100, 0.01)
    expect(heard(await rating(-2))).to.equal('별점 5점 만점에 0.0점')
  })

  it('shows nothing where there is no value', async () => {
    expect((await rating('none')).innerText.trim()).to.equal('')
  })

  it('fills its stars before it is defined', async () => {
    const values = ['0.5', '1', '2.9', '3.14', '4.05', '5']
    const ratings = values.map((value) => `<jt-rating-display value="${value}"></jt-rating-display>`)
    const page = await framedPage(ratings.join(''))
    const shares = [...page.document.querySelectorAll('jt-rating-display')].map(filled)
    page.close()
    ;[10, 20, 58, 62, 80, 100].forEach((share, index) => expect(shares[index]).to.be.closeTo(share, 0.01))
  })

  it('cannot be focused', async () => {
    const host = await fixture<HTMLElement>(html`
      <div>
        <button>앞</button><jt-rating-display value="4.3" count="9"></jt-rating-display><button>뒤</button>
      </div>
    `)
    const [before, after] = host.querySelectorAll('button')
    before?.focus()
    await sendKeys({ press: 'Tab' })
    expect(document.activeElement).to.equal(after)
  })

  it('is accessible, with and without reviews', async () => {
    await expect(await rating(4.3, 128)).to.be.accessible()
    await expect(await rating(0, 0)).to.be.accessible()
  })
})
