import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import { accessibleName, innerControl } from '../testing/accessible-name.ts'
import type { JtInput } from './input.ts'

const input = (attributes: Partial<JtInput> = {}): Promise<JtInput> =>
  fixture<JtInput>(html`<jt-input label="Email" .type=${attributes.type ?? 'text'}></jt-input>`)

describe('jt-input', () => {
  it('keeps its label for assistive technology when it is hidden', async () => {
    const element = await fixture<JtInput>(html`<jt-input label="Email" hidelabel></jt-input>`)
    expect(accessibleName(element)).to.equal('Email')
  })

  it('refuses what its type refuses', async () => {
    const element = await input({ type: 'email' })
    element.value = 'kim'
    await element.updateComplete
    expect(element.checkValidity()).to.equal(false)
    element.value = 'kim@example.com'
    await element.updateComplete
    expect(element.checkValidity()).to.equal(true)
  })

  it('refuses what its pattern refuses', async () => {
    const element = await fixture<JtInput>(html`<jt-input label="Post code" pattern="\\d{5}"></jt-input>`)
    element.value = '123'
    await element.updateComplete
    expect(element.validity.patternMismatch).to.equal(true)
  })

  it('takes text where its type is none that it has', async () => {
    const element = await fixture<JtInput>(
      html`<jt-input label="Agree" type="checkbox" value="kim"></jt-input>`,
    )
    expect(innerControl(element)).to.have.property('type', 'text')
    expect(innerControl(element)).to.have.property('value', 'kim')
  })

  it('refuses a text that is no number, until it is taken away', async () => {
    const element = await input({ type: 'number' })
    element.focus()
    await sendKeys({ type: '--' })
    expect(element.validity.badInput).to.equal(true)
    element.select()
    await sendKeys({ press: 'Delete' })
    expect(element.checkValidity()).to.equal(true)
  })

  it('selects its text', async () => {
    const element = await input()
    element.value = 'old'
    await element.updateComplete
    element.focus()
    element.select()
    await sendKeys({ type: 'new' })
    expect(element.value).to.equal('new')
  })

  it('keeps a read-only value', async () => {
    const element = await fixture<JtInput>(html`<jt-input label="Name" value="kim" readonly></jt-input>`)
    element.focus()
    await sendKeys({ type: 'lee' })
    expect(element.value).to.equal('kim')
  })

  it('follows a label that changes', async () => {
    const element = await input()
    element.label = 'Other'
    await element.updateComplete
    expect(accessibleName(element)).to.equal('Other')
  })

  it('does not submit on the Enter that ends a Korean syllable', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><jt-input label="Name"></jt-input></form>`)
    let submissions = 0
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      submissions += 1
    })
    const element = form.querySelector('jt-input')
    if (!element) throw new Error('No input.')
    // That Enter is the input method's: browsers send keydown, of which Safari says that nothing is composed, and no keypress.
    for (const isComposing of [true, false]) {
      const init = { key: 'Enter', isComposing, bubbles: true, composed: true }
      innerControl(element).dispatchEvent(new KeyboardEvent('keydown', init))
    }
    await aTimeout(0)
    expect(submissions).to.equal(0)
    element.focus()
    await sendKeys({ press: 'Enter' })
    await aTimeout(0)
    expect(submissions).to.equal(1)
  })

  it('marks itself invalid while it has an error', async () => {
    const element = await input()
    element.error = 'Wrong'
    await element.updateComplete
    expect(innerControl(element).ariaInvalid).to.equal('true')
    element.error = ''
    await element.updateComplete
    expect(innerControl(element).ariaInvalid).to.not.equal('true')
  })
})
