import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { FormControl } from './form-control.ts'

const texts = ['', 'abc', '12abc', '1e1', '-3', '2.5', '.5', '+5', ' 7 ', '0x10', 'Infinity', '1e999']

async function pair(markup: string): Promise<{ form: HTMLFormElement; element: FormControl }> {
  const form = await fixture<HTMLFormElement>(
    html`<form>${unsafeHTML(`<input type="number" name="native" step="any">${markup}`)}</form>`,
  )
  const element = form.querySelector<FormControl>('[name=ours]')
  if (!element) throw new Error('No control of the kit.')
  return { form, element }
}

function expectSameAsNative(form: HTMLFormElement, element: FormControl): void {
  const data = new FormData(form)
  expect(data.get('ours')).to.equal(data.get('native'))
  expect(element.value).to.equal(data.get('native'))
}

for (const tag of ['jt-input', 'jt-quantity']) {
  describe(`${tag} with a text that may be no number`, () => {
    for (const text of texts) {
      it(`has and sends the value that a native number field has, in the task that sets it: "${text}"`, async () => {
        const { form, element } = await pair(`<${tag} name="ours" label="N" type="number"></${tag}>`)
        const native = form.querySelector('input')
        if (native) native.value = text
        element.value = text
        expectSameAsNative(form, element)
      })

      it(`starts with the value that a native number field has: "${text}"`, async () => {
        const { form, element } = await pair(
          `<${tag} name="ours" label="N" value="${text}" type="number"></${tag}>`,
        )
        form.querySelector('input')?.setAttribute('value', text)
        expectSameAsNative(form, element)
        expect(innerControl(element)).to.have.property('value', element.value)
      })
    }

    it('is rid of it when the form is reset', async () => {
      const { form, element } = await pair(`<${tag} name="ours" label="N" type="number"></${tag}>`)
      element.focus()
      await sendKeys({ type: '-' })
      form.reset()
      await element.updateComplete
      expect(innerControl(element).matches(':invalid')).to.equal(false)
      expect(form.checkValidity()).to.equal(true)
    })

    it('is missing a value that is required', async () => {
      const { form } = await pair(
        `<${tag} name="ours" label="N" value="abc" type="number" required></${tag}>`,
      )
      expect(form.checkValidity()).to.equal(false)
    })
  })
}
