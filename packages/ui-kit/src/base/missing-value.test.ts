import { expect, oneEvent } from '@open-wc/testing'
import '../index.ts'
import { descriptions } from '../testing/accessible-name.ts'
import { inForm, settled, submitted } from '../testing/in-form.ts'
import { valueControls } from '../testing/value-controls.ts'

describe('a control with choices', () => {
  for (const control of valueControls.filter(({ tag }) =>
    /radio-group|swatches|select|rating|chip-group/.test(tag),
  )) {
    it(`has no value for its form where no choice has its value: ${control.tag}`, async () => {
      const { form, element } = await inForm(control, 'required value="zz"')
      expect([...new FormData(form)]).to.deep.equal([])
      expect(form.checkValidity()).to.equal(false)
      element.value = control.value
      await settled(element)
      expect(submitted(form)).to.equal(control.value)
      expect(form.checkValidity()).to.equal(true)
    })
  }
})

describe('a required control', () => {
  for (const control of valueControls.filter(({ tag }) => tag !== 'jt-quantity')) {
    it(`says what is missing, in the language of the page, once the shopper tried to submit: ${control.tag}`, async () => {
      const { form, element } = await inForm(control, 'required')
      expect(descriptions(element)).to.deep.equal([])
      const invalid = oneEvent(element, 'invalid')
      form.requestSubmit()
      await invalid
      await settled(element)
      expect(descriptions(element)).to.deep.equal(['꼭 입력하거나 선택해 주세요.'])
      await control.edit(element)
      await settled(element)
      expect(descriptions(element)).to.deep.equal([])
    })
  }
})
