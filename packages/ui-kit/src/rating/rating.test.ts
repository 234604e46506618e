import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import type { JtRating } from './rating.ts'

const inputs = (element: JtRating): HTMLInputElement[] => [
  ...(element.shadowRoot?.querySelectorAll('input') ?? []),
]
const filled = (element: JtRating): number =>
  inputs(element).filter(
    (input) => getComputedStyle(input.parentElement?.querySelector('svg') ?? input).fill !== 'none',
  ).length

describe('jt-rating', () => {
  it('says how many stars there are as a number', async () => {
    const element = await fixture<JtRating>(html`<jt-rating label="별점"></jt-rating>`)
    expect(Number.isNaN(element.valueAsNumber)).to.equal(true)
    element.value = '4'
    expect(element.valueAsNumber).to.equal(4)
  })

  it('is chosen with the arrow keys', async () => {
    const element = await fixture<JtRating>(html`<jt-rating label="Stars" value="3"></jt-rating>`)
    const seen: string[] = []
    element.addEventListener('change', () => seen.push(element.value))
    element.focus()
    await sendKeys({ press: 'ArrowRight' })
    await sendKeys({ press: 'ArrowLeft' })
    await sendKeys({ press: 'ArrowLeft' })
    expect(seen).to.deep.equal(['4', '3', '2'])
  })

  it('fills as many stars as it has points', async () => {
    const element = await fixture<JtRating>(html`<jt-rating label="Stars"></jt-rating>`)
    expect(filled(element)).to.equal(0)
    element.value = '3'
    await element.updateComplete
    await waitUntil(() => filled(element) === 3, 'three stars are filled')
  })

  it('says each choice and the chosen one in the language of the page', async () => {
    const element = await fixture<JtRating>(html`<jt-rating label="Stars" value="3"></jt-rating>`)
    const shown = (): string => element.shadowRoot?.querySelector('.value')?.textContent ?? ''
    expect(inputs(element)[3]?.ariaLabel).to.equal('5점 만점에 4점')
    expect(shown()).to.equal('5점 만점에 3점')
    document.documentElement.lang = 'en'
    await new Promise((resolve) => setTimeout(resolve))
    await element.updateComplete
    const english = [inputs(element)[3]?.ariaLabel, shown()]
    document.documentElement.lang = 'ko'
    expect(english).to.deep.equal(['4 of 5', '3 of 5'])
  })

  it('shows no star and submits nothing for a value it does not know', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><jt-rating label="Stars" name="stars" value="9"></jt-rating></form>`,
    )
    const element = form.querySelector('jt-rating')
    expect(element && filled(element)).to.equal(0)
    expect(new FormData(form).has('stars')).to.equal(false)
  })
})
