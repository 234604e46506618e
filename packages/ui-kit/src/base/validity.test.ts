import { expect, fixture, html } from '@open-wc/testing'
import type { TemplateResult } from 'lit'
import '../index.ts'
import { JtInput } from '../input/input.ts'
import type { JtQuantity } from '../quantity/quantity.ts'
import { formRows } from '../testing/form-rows.ts'
import { controlIn, inForm, submitted } from '../testing/in-form.ts'
import { valueControls, type ValueControl } from '../testing/value-controls.ts'
import type { CheckControl } from './check-control.ts'
import type { FormControl } from './form-control.ts'

const isCheck = (element: FormControl): element is CheckControl => 'checked' in element

function give(control: ValueControl, element: FormControl): void {
  if (isCheck(element)) element.checked = true
  else element.value = control.value
}

function take(element: FormControl): void {
  if (isCheck(element)) element.checked = false
  else element.value = ''
}

for (const control of valueControls) {
  const { tag, preset, empty = '' } = control
  describe(`${tag} in a form`, () => {
    it(formRows.validity, async () => {
      const { form, element } = await inForm(control, `required ${preset}`)
      const seen = [form.checkValidity()]
      take(element)
      seen.push(form.checkValidity())
      give(control, element)
      seen.push(form.checkValidity())
      expect(seen).to.deep.equal([true, false, true])
    })

    it('is valid or not in the same task in which it becomes required or disabled', async () => {
      const { form, element } = await inForm(control, empty)
      const seen = [form.checkValidity()]
      element.required = true
      seen.push(form.checkValidity())
      element.disabled = true
      seen.push(form.checkValidity())
      element.disabled = false
      seen.push(form.checkValidity())
      expect(seen).to.deep.equal([true, false, true, false])
    })

    it('is valid or not in the same task in which its fieldset is enabled', async () => {
      const { form } = await inForm(control, `required ${empty}`, '<fieldset disabled>%</fieldset>')
      const seen = [form.checkValidity()]
      form.querySelector('fieldset')?.toggleAttribute('disabled', false)
      seen.push(form.checkValidity())
      expect(seen).to.deep.equal([true, false])
    })

    it('is valid or not in the same task in which its form is reset', async () => {
      const { form, element } = await inForm(control, `required ${empty}`)
      give(control, element)
      const seen = [form.checkValidity()]
      form.reset()
      seen.push(form.checkValidity())
      expect(seen).to.deep.equal([true, false])
    })

    it('is valid or not in the same task in which it comes into the form', async () => {
      const { form, element } = await inForm(control)
      element.remove()
      form.insertAdjacentHTML('beforeend', control.markup(`required ${empty}`))
      expect(form.checkValidity()).to.equal(false)
    })

    it('has its value in the same task in which it comes into the form', async () => {
      const { form, element } = await inForm(control)
      element.remove()
      form.insertAdjacentHTML('beforeend', control.markup(`required ${preset}`))
      controlIn(form, control)
      expect([submitted(form), form.checkValidity()]).to.deep.equal([control.value, true])
    })

    it('is sent or not in the same task in which it is given a name', async () => {
      const { form, element } = await inForm(control, preset)
      element.name = ''
      expect(submitted(form)).to.equal(null)
      element.name = 'field'
      expect(submitted(form)).to.equal(control.value)
    })
  })
}

describe('the validity of jt-input, in the task that changes it', () => {
  it('follows each of its bounds', async () => {
    const input = await fixture<JtInput>(html`<jt-input label="Number" type="number" value="5"></jt-input>`)
    const seen: string[] = []
    const bounds: readonly [keyof JtInput, string][] = [
      ['min', '6'],
      ['min', ''],
      ['max', '4'],
      ['max', ''],
      ['step', '2'],
      ['step', ''],
      ['type', 'email'],
      ['type', 'text'],
      ['pattern', '[a-z]'],
      ['pattern', ''],
    ]
    for (const [bound, value] of bounds) {
      Object.assign(input, { [bound]: value })
      const { validity } = input
      seen.push(
        input.checkValidity()
          ? ''
          : Object.keys(ValidityState.prototype)
              .filter((flag) => Reflect.get(validity, flag))
              .join(),
      )
    }
    expect(seen).to.deep.equal([
      'rangeUnderflow',
      '',
      'rangeOverflow',
      '',
      'stepMismatch',
      '',
      'typeMismatch',
      '',
      'patternMismatch',
      '',
    ])
  })
})

describe('the validity of jt-quantity, in the task that changes it', () => {
  it('follows its bounds', async () => {
    const quantity = await fixture<JtQuantity>(html`<jt-quantity label="How many" value="5"></jt-quantity>`)
    quantity.max = 4
    expect(quantity.validity.rangeOverflow).to.equal(true)
    quantity.max = 8
    quantity.min = 6
    expect(quantity.validity.rangeUnderflow).to.equal(true)
    quantity.value = '7'
    expect(quantity.checkValidity()).to.equal(true)
  })
})

class Breaking extends JtInput {
  isBroken = false

  override render(): TemplateResult {
    if (this.isBroken) throw new Error('Not rendered.')
    return super.render()
  }
}

describe('the validity of a control whose render has thrown', () => {
  it('follows again in the task that changes it', async () => {
    customElements.define('jt-breaking', Breaking)
    const element = await fixture<Breaking>(html`<jt-breaking label="Name"></jt-breaking>`)
    element.isBroken = true
    expect(() => (element.maxlength = 3)).to.throw('Not rendered.')
    element.isBroken = false
    element.required = true
    expect(element.validity.valueMissing).to.equal(true)
  })
})
