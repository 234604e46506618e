import { aTimeout, expect } from '@open-wc/testing'
import '../index.ts'
import { formRows } from '../testing/form-rows.ts'
import { inForm, settled, submitted } from '../testing/in-form.ts'
import { expectSame } from '../testing/same-node.ts'
import { valueControls } from '../testing/value-controls.ts'

const loadOtherVersion = (): Promise<unknown> => import(`${location.origin}/other-version.js`)

for (const control of valueControls) {
  describe(`${control.tag} in a form`, () => {
    it('submits what it starts with', async () => {
      const { form } = await inForm(control)
      expect(submitted(form) ?? null).to.equal(control.initial)
    })

    it(formRows.submits, async () => {
      const { form } = await inForm(control, control.preset)
      expect(submitted(form)).to.equal(control.value)
    })

    it('submits nothing without a name', async () => {
      const { form, element } = await inForm(control, control.preset)
      element.name = ''
      await settled(element)
      expect([...new FormData(form)]).to.deep.equal([])
    })

    it(formRows.edits, async () => {
      const { form, element } = await inForm(control)
      const seen: string[] = []
      for (const type of ['input', 'change']) {
        form.addEventListener(type, (event) => {
          expectSame(event.target, element)
          seen.push(`${type} ${String(submitted(form))}`)
        })
      }
      await control.edit(element)
      form.querySelector('a')?.focus()
      expect(seen.at(-1)).to.equal(`change ${control.edited}`)
      expect(seen.some((entry) => entry === `input ${control.edited}`)).to.equal(true)
      expect(submitted(form)).to.equal(control.edited)
    })

    it(formRows.required, async () => {
      const { form, element } = await inForm(control, `required ${control.empty ?? ''}`)
      expect(form.checkValidity()).to.equal(false)
      expect(element.validity.valueMissing).to.equal(true)
      await control.edit(element)
      await settled(element)
      expect(form.checkValidity()).to.equal(true)
    })

    it(formRows.reset, async () => {
      const { form, element } = await inForm(control)
      await control.edit(element)
      form.reset()
      await settled(element)
      expect(submitted(form) ?? null).to.equal(control.initial)
    })

    it(formRows.attribute, async () => {
      const { form, element } = await inForm(control)
      const [, name = '', value = ''] = /^(\w+)(?:="(.*)")?$/.exec(control.preset) ?? []
      element.setAttribute(name, value)
      expect(submitted(form)).to.equal(control.value)
      element.removeAttribute(name)
      expect(submitted(form) ?? null).to.equal(control.initial)
      await control.edit(element)
      element.setAttribute(name, value)
      await settled(element)
      expect(submitted(form)).to.equal(control.edited)
      form.reset()
      await settled(element)
      expect(submitted(form)).to.equal(control.value)
    })

    it('does not block the form with an error of the application', async () => {
      const { form } = await inForm(control, `${control.preset} error="Wrong"`)
      expect(form.checkValidity()).to.equal(true)
    })

    it('blocks the form with a custom validity until it is taken back', async () => {
      const { form, element } = await inForm(control, control.preset)
      element.setCustomValidity('No')
      expect(form.checkValidity()).to.equal(false)
      expect(element.validationMessage).to.equal('No')
      element.setCustomValidity('')
      expect(form.checkValidity()).to.equal(true)
    })

    it('remembers its value when the page comes back', async () => {
      const { form, element } = await inForm(control)
      element.formStateRestoreCallback(control.state ?? control.value)
      expect(submitted(form)).to.equal(control.value)
    })

    it(formRows.submitButton, async () => {
      const { form } = await inForm(
        control,
        control.preset,
        '%<jt-button type="submit" name="then" value="pay">Pay</jt-button>',
      )
      const button = form.querySelector('jt-button')
      const sent: unknown[] = []
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        expectSame(event.submitter, button)
        sent.push(Object.fromEntries(new FormData(form)))
      })
      button?.click()
      await aTimeout(0)
      expect(sent).to.deep.equal([{ field: control.value, then: 'pay' }])
    })
  })
}

describe('another version of the kit', () => {
  for (const control of valueControls) {
    describe(`${control.tag} in a form`, () => {
      it(formRows.secondCopy, async () => {
        const before = await inForm(control, control.preset)
        await loadOtherVersion()
        expect(submitted(before.form)).to.equal(control.value)
        const after = await inForm(control)
        expect(after.element.constructor).to.equal(before.element.constructor)
        await control.edit(after.element)
        after.element.blur()
        expect(submitted(after.form)).to.equal(control.edited)
      })
    })
  }
})
