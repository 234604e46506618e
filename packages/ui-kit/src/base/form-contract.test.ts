import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { accessibleName, descriptions } from '../testing/accessible-name.ts'
import { valueControls, type ValueControl } from '../testing/value-controls.ts'
import type { FormControl } from './form-control.ts'
import { expectSame } from '../testing/same-node.ts'

interface InForm {
  readonly form: HTMLFormElement
  readonly element: FormControl
}

async function inForm(control: ValueControl, attributes = '', around = '%'): Promise<InForm> {
  const markup = around.replace('%', control.markup(attributes))
  const form = await fixture<HTMLFormElement>(
    html`<form>${unsafeHTML(markup)}<a href="#elsewhere">Elsewhere</a></form>`,
  )
  const element = form.querySelector<FormControl>(control.tag)
  if (!element) throw new Error(`No <${control.tag}> in the form.`)
  control.prepare?.(element)
  await settled(element)
  return { form, element }
}

async function settled(element: FormControl): Promise<void> {
  await element.updateComplete
  await aTimeout(0)
  await element.updateComplete
}

/** Of a group of elements, one of them has it. */
const hasFocus = (element: Element): boolean => element.matches(':focus, :has(:focus)')

const submitted = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('field')

function preventSubmission(form: HTMLFormElement): { count: number } {
  const seen = { count: 0 }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    seen.count += 1
  })
  return seen
}

for (const control of valueControls) {
  describe(`${control.tag} in a form`, () => {
    it('submits what it starts with', async () => {
      const { form } = await inForm(control)
      expect(submitted(form) ?? null).to.equal(control.initial)
    })

    it('submits the value its attribute gives it', async () => {
      const { form } = await inForm(control, control.preset)
      expect(submitted(form)).to.equal(control.value)
    })

    it('submits nothing without a name', async () => {
      const { form, element } = await inForm(control, control.preset)
      element.name = ''
      await settled(element)
      expect([...new FormData(form)]).to.deep.equal([])
    })

    it('has its new value when input and change reach the page, and submits it', async () => {
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

    it('takes what it submits out of a disabled fieldset, and cannot be focused there', async () => {
      const { form, element } = await inForm(control, control.preset, '<fieldset disabled>%</fieldset>')
      expect(submitted(form)).to.equal(null)
      element.focus()
      expect(hasFocus(element)).to.equal(false)
      form.querySelector('fieldset')?.toggleAttribute('disabled', false)
      await settled(element)
      expect(submitted(form)).to.equal(control.value)
      element.focus()
      expect(hasFocus(element)).to.equal(true)
    })

    it('takes disabled="false", as a framework may write it, for enabled', async () => {
      const { form } = await inForm(control, `${control.preset} disabled="false"`)
      expect(submitted(form)).to.equal(control.value)
    })

    it('goes back to what it started with when the form is reset', async () => {
      const { form, element } = await inForm(control)
      await control.edit(element)
      form.reset()
      await settled(element)
      expect(submitted(form) ?? null).to.equal(control.initial)
    })

    it('is named by its label attribute', async () => {
      const { element } = await inForm(control)
      expect(accessibleName(element)).to.contain(element.label)
    })

    it('is named by a label element, which focuses it when it is pressed', async () => {
      const { form, element } = await inForm(
        control,
        'id="control-1"',
        '<label for="control-1">Outer</label>%',
      )
      expect(accessibleName(element)).to.contain('Outer')
      form.querySelector('label')?.click()
      expect(hasFocus(element)).to.equal(true)
    })

    it('is named by the aria-label of its host', async () => {
      const { element } = await inForm(control, 'aria-label="Spoken"')
      expect(accessibleName(element)).to.equal('Spoken')
      element.setAttribute('aria-label', 'Said anew')
      await settled(element)
      expect(accessibleName(element)).to.equal('Said anew')
    })

    it('is described by its error and by what the host refers to', async () => {
      const { element } = await inForm(
        control,
        'aria-describedby="note" error="Wrong"',
        '<p id="note">Beside</p>%',
      )
      expect(descriptions(element)).to.deep.equal(['Beside', 'Wrong'])
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

    it(`${control.submitsOnEnter ? 'submits' : 'does not submit'} the form on Enter`, async () => {
      const { form, element } = await inForm(control)
      const seen = preventSubmission(form)
      element.focus()
      if (!['jt-select', 'jt-chip-group'].includes(control.tag)) await sendKeys({ press: 'Enter' })
      await aTimeout(0)
      expect(seen.count).to.equal(control.submitsOnEnter ? 1 : 0)
    })

    it('is accessible, also with a hint and an error', async () => {
      const { element } = await inForm(control, `${control.preset} required hint="Hint" error="Wrong"`)
      await expect(element).to.be.accessible()
    })
  })
}

for (const control of valueControls.filter(({ tag }) => tag !== 'jt-quantity')) {
  describe(`${control.tag}, required`, () => {
    it('keeps the form from being valid until it has a value', async () => {
      const { form, element } = await inForm(control, 'required')
      expect(form.checkValidity()).to.equal(false)
      expect(element.validity.valueMissing).to.equal(true)
      await control.edit(element)
      await settled(element)
      expect(form.checkValidity()).to.equal(true)
    })

    it('says what is missing in the language of the page once the shopper has tried to submit', async () => {
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
  })
}
