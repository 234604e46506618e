import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { settled } from '../testing/in-form.ts'
import type { JtInput } from '../input/input.ts'
import type { JtTextarea } from '../textarea/textarea.ts'
import type { UiElement } from './ui-element.ts'

interface Mistake {
  readonly control: string
  readonly ko: string
  readonly en: string
}

const mistakes: readonly Mistake[] = [
  {
    control: '<input type="date" min="2026-12-01" value="2026-11-30">',
    ko: '2026-12-01부터 입력할 수 있어요.',
    en: 'The first possible value is 2026-12-01.',
  },
  {
    control: '<input type="number" max="9" value="10">',
    ko: '9까지 입력할 수 있어요.',
    en: 'The last possible value is 9.',
  },
  {
    control: '<input type="number" min="0" step="5" value="7">',
    ko: '5 단위로 입력해 주세요.',
    en: 'Please enter it in steps of 5.',
  },
  {
    control: '<input type="number" min="0" value="1.5">',
    ko: '정수로 입력해 주세요.',
    en: 'Please enter a whole number.',
  },
]

/** The text that a shopper sees who tries to send a form with this control in it. */
async function shownFor(markup: string): Promise<string | undefined> {
  const form = await fixture<HTMLFormElement>(html`<form>${unsafeHTML(markup)}</form>`)
  form.requestSubmit()
  const element = form.firstElementChild as UiElement
  await element.updateComplete
  return (element.shadowRoot?.getElementById('error') ?? form.querySelector('[slot=error]'))?.textContent
}

const shownIn = (element: Element): string | undefined =>
  element.shadowRoot?.getElementById('error')?.textContent

const ofTheKit = (native: string): string =>
  native.replace('<input', '<jt-input label="Number"').replace('>', '></jt-input>')

describe('a value beyond its bounds', () => {
  afterEach(() => (document.documentElement.lang = 'ko'))

  for (const lang of ['ko', 'en'] as const)
    for (const mistake of mistakes)
      it(`is named with its bound in a jt-field, in ${lang}: ${mistake.control}`, async () => {
        document.documentElement.lang = lang
        const field = `<jt-field label="Day">${mistake.control}</jt-field>`
        expect(await shownFor(field)).to.equal(mistake[lang])
      })

  for (const lang of ['ko', 'en'] as const)
    for (const mistake of mistakes.filter(({ control }) => control.includes('number')))
      it(`is named with its bound in ${lang}: ${ofTheKit(mistake.control)}`, async () => {
        document.documentElement.lang = lang
        expect(await shownFor(ofTheKit(mistake.control))).to.equal(mistake[lang])
      })

  it('is named in another language when that of the page changes', async () => {
    const element = await fixture<JtTextarea>(html`<jt-textarea label="N" required></jt-textarea>`)
    element.reportValidity()
    await element.updateComplete
    document.documentElement.lang = 'en'
    await settled(element)
    expect(shownIn(element)).to.equal('Please fill in or choose this.')
  })

  it('is named anew when another one takes its place while the shopper types', async () => {
    const element = await fixture<JtInput>(html`<jt-input label="E" type="email" required></jt-input>`)
    element.reportValidity()
    await sendKeys({ type: 'k' })
    await settled(element)
    expect(shownIn(element)).to.equal('형식이 맞지 않아요. 다시 확인해 주세요.')
  })

  it('is named with its bound where the application has set too great a quantity', async () => {
    const quantity = '<jt-quantity label="How many" max="5" value="9"></jt-quantity>'
    expect(await shownFor(quantity)).to.equal('5까지 입력할 수 있어요.')
  })

  it('is named with its bound where it was too long before it was edited', async () => {
    const element = await fixture<JtTextarea>(
      html`<jt-textarea label="N" maxlength="3" value="abcdef"></jt-textarea>`,
    )
    element.focus()
    await sendKeys({ press: 'End' })
    await sendKeys({ press: 'Backspace' })
    await settled(element)
    expect(element.validity.tooLong).to.equal(true)
    expect(element.validationMessage).to.equal('3자까지 입력할 수 있어요.')
  })
})
