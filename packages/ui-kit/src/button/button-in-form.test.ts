import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { accessibilityNode } from '../testing/accessibility-node.ts'
import { innerControl } from '../testing/accessible-name.ts'
import { formRows } from '../testing/form-rows.ts'
import { expectSame } from '../testing/same-node.ts'
import { spokenDescription, spokenName } from '../testing/spoken.ts'
import type { JtButton } from './button.ts'

interface InForm {
  readonly form: HTMLFormElement
  readonly button: JtButton
  readonly sent: Record<string, FormDataEntryValue>[]
}

async function inForm(attributes = '', around = '%'): Promise<InForm> {
  const markup = `<jt-button type="submit" name="then" value="pay" ${attributes}>Pay</jt-button>`
  const form = await fixture<HTMLFormElement>(
    html`<form>${unsafeHTML(around.replace('%', markup))}<input name="field" value="kim" /></form>`,
  )
  const button = form.querySelector('jt-button')
  if (!button) throw new Error('No button in the form.')
  await button.updateComplete
  const sent: Record<string, FormDataEntryValue>[] = []
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    expectSame(event.submitter, button)
    sent.push(Object.fromEntries(new FormData(form)))
  })
  return { form, button, sent }
}

describe('jt-button in a form', () => {
  it(formRows.submitButton, async () => {
    const { button, sent } = await inForm()
    button.click()
    await aTimeout(0)
    expect(sent).to.deep.equal([{ field: 'kim', then: 'pay' }])
  })

  it('closes the native dialog around its form with its value, unless the page prevents it', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog>
        <form method="dialog"><jt-button type="submit" value="yes">Yes</jt-button></form>
      </dialog>`,
    )
    dialog.showModal()
    dialog.addEventListener('submit', (event) => event.preventDefault(), { once: true })
    for (const after of [
      [true, ''],
      [false, 'yes'],
    ]) {
      dialog.querySelector('jt-button')?.click()
      await aTimeout(0)
      expect([dialog.open, dialog.returnValue]).to.deep.equal(after)
    }
  })

  it(formRows.disabled, async () => {
    const { button, sent } = await inForm('', '<fieldset disabled>%</fieldset>')
    button.click()
    button.focus()
    await aTimeout(0)
    expect(sent).to.deep.equal([])
    expect(button.matches(':focus')).to.equal(false)
    expect(innerControl(button).matches(':disabled')).to.equal(true)
    expect((await accessibilityNode(innerControl(button)))?.isDisabled ?? true).to.equal(true)
  })

  it(formRows.disabledPress, async () => {
    const { button, sent } = await inForm('disabled')
    button.click()
    innerControl(button).click()
    await aTimeout(0)
    expect(sent).to.deep.equal([])
  })

  for (const state of ['loading', 'disabled'] as const) {
    it(`submits once on two presses that wait for a busy page, where the page makes it ${state}`, async () => {
      const { form, button, sent } = await inForm()
      form.addEventListener('submit', () => (button[state] = true))
      button.click()
      button.click()
      await aTimeout(0)
      await aTimeout(0)
      expect(sent).to.have.length(1)
    })
  }

  it(formRows.hostFocus, async () => {
    const { button } = await inForm()
    button.focus()
    expectSame(document.activeElement, button)
  })

  it(formRows.label, async () => {
    const { button } = await inForm('id="pay"', '<label for="pay">Outer</label>%')
    expect(await spokenName(button)).to.equal('Outer')
  })

  it(formRows.pressLabel, async () => {
    const { button, form } = await inForm('id="pay"', '<label for="pay">Outer</label>%')
    button.type = 'button'
    form.querySelector('label')?.click()
    expectSame(document.activeElement, button)
  })

  it(formRows.ariaLabel, async () => {
    const { button } = await inForm('aria-label="Spoken" label="Own"')
    expect(await spokenName(button)).to.equal('Spoken')
    button.removeAttribute('aria-label')
    await button.updateComplete
    expect(await spokenName(button)).to.equal('Own')
    button.label = ''
    await button.updateComplete
    // Only Chromium tells the name that it computes from the slotted text.
    const node = await accessibilityNode(innerControl(button))
    if (node) expect(node.name).to.equal('Pay')
  })

  it(formRows.describedBy, async () => {
    const { button } = await inForm('aria-describedby="note"', '<p id="note">Beside</p>%')
    expect(await spokenDescription(button)).to.equal('Beside')
  })

  it(formRows.secondCopy, async () => {
    const { button, sent } = await inForm()
    await import(`${location.origin}/other-version.js`)
    button.click()
    await aTimeout(0)
    expect(sent).to.have.length(1)
    expect((await inForm()).button.constructor).to.equal(button.constructor)
  })
})
