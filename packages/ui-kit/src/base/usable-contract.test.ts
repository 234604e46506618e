import { expect } from '@open-wc/testing'
import '../index.ts'
import { formRows } from '../testing/form-rows.ts'
import { inForm, settled, submitted } from '../testing/in-form.ts'
import { hasFocus, nativeParts, usableParts } from '../testing/native-parts.ts'
import { valueControls } from '../testing/value-controls.ts'

for (const control of valueControls) {
  describe(`${control.tag} in a form`, () => {
    it(formRows.disabled, async () => {
      const { form, element } = await inForm(control, control.preset, '<fieldset disabled>%</fieldset>')
      expect(submitted(form)).to.equal(null)
      element.focus()
      expect(hasFocus(element)).to.equal(false)
      expect(await usableParts(element)).to.deep.equal([])
      form.querySelector('fieldset')?.toggleAttribute('disabled', false)
      await settled(element)
      expect(submitted(form)).to.equal(control.value)
    })

    it(formRows.hostFocus, async () => {
      const { element } = await inForm(control)
      element.focus()
      expect(hasFocus(element)).to.equal(true)
    })

    it(formRows.disabledPress, async () => {
      const { form, element } = await inForm(control, 'disabled')
      for (const part of nativeParts(element)) part.click()
      await settled(element)
      element.disabled = false
      await settled(element)
      expect(submitted(form) ?? null).to.equal(control.initial)
    })

    it('can be used again when it is no longer disabled', async () => {
      const { form, element } = await inForm(control)
      element.disabled = true
      await settled(element)
      element.disabled = false
      await settled(element)
      await control.edit(element)
      expect(submitted(form)).to.equal(control.edited)
    })

    it('takes disabled="false", as a framework may write it, for enabled', async () => {
      const { form } = await inForm(control, `${control.preset} disabled="false"`)
      expect(submitted(form)).to.equal(control.value)
    })

    it('has the focus when it is the first that is not valid', async () => {
      const { form, element } = await inForm(control, `required ${control.empty ?? ''}`)
      form.requestSubmit()
      expect(hasFocus(element)).to.equal(true)
    })

    it(formRows.pressLabel, async () => {
      const { form, element } = await inForm(
        control,
        'id="control-1"',
        '<label for="control-1">Outer</label>%',
      )
      form.querySelector('label')?.click()
      expect(hasFocus(element)).to.equal(true)
      expect(submitted(form) ?? null).to.equal(control.isOnOrOff ? control.edited : control.initial)
    })
  })
}
