import { aTimeout, expect, oneEvent } from '@open-wc/testing'
import '../index.ts'
import { accessibilityNode } from '../testing/accessibility-node.ts'
import { accessibleName, descriptions, innerControl } from '../testing/accessible-name.ts'
import { formRows } from '../testing/form-rows.ts'
import { inForm, settled, submitted } from '../testing/in-form.ts'
import { expectSame } from '../testing/same-node.ts'
import { valueControls } from '../testing/value-controls.ts'

const loadOtherVersion = (): Promise<unknown> => import(`${location.origin}/other-version.js`)

/** The native parts of a control that a shopper works with. */
function parts(element: Element): HTMLElement[] {
  const inside = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])]
  const chips = [...element.querySelectorAll('jt-chip')].map((chip) =>
    chip.shadowRoot?.querySelector('button'),
  )
  return [...inside, ...chips.filter((chip) => chip instanceof HTMLElement)]
}

/** The parts that the browser, or its accessibility tree, holds for usable. */
async function usableParts(element: Element): Promise<string[]> {
  const usable: string[] = []
  const all = parts(element)
  if (all.length === 0) throw new Error(`<${element.localName}> has no native part.`)
  for (const part of all) {
    const node = await accessibilityNode(part)
    if (!part.matches(':disabled') || node?.isDisabled === false) usable.push(part.outerHTML)
  }
  return usable
}

const nameOf = async (element: Element): Promise<string> =>
  (await accessibilityNode(innerControl(element)))?.name ?? accessibleName(element)

const descriptionOf = async (element: Element): Promise<string> =>
  (await accessibilityNode(innerControl(element)))?.description ?? descriptions(element).join(' ')

/** Of a group of elements, one of them has it. */
const hasFocus = (element: Element): boolean => element.matches(':focus, :has(:focus)')

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

    it('shows that it is required, and says so to assistive technology', async () => {
      const { element } = await inForm(control, 'required')
      const label = element.shadowRoot?.querySelector<HTMLElement>('[part=label]')
      expect(label?.innerText).to.contain('*')
      const inner = innerControl(element)
      const isSaid = inner.matches(':required') || inner.ariaRequired === 'true'
      expect(isSaid || (await nameOf(element)).includes('필수')).to.equal(true)
      const node = await accessibilityNode(inner)
      if (node) expect(node.name).not.to.contain('*')
    })

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
      for (const part of parts(element)) part.click()
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

    it('is named by its label attribute', async () => {
      const { element } = await inForm(control)
      expect(accessibleName(element)).to.contain(element.label)
    })

    it(formRows.label, async () => {
      const { element } = await inForm(control, 'id="control-1"', '<label for="control-1">Outer</label>%')
      expect(await nameOf(element)).to.contain('Outer')
    })

    it('keeps the name of its label element beside a reference to nothing', async () => {
      const { element } = await inForm(
        control,
        'id="control-1" aria-labelledby="nowhere"',
        '<label for="control-1">Outer</label>%',
      )
      expect(await nameOf(element)).to.contain('Outer')
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

    it(formRows.ariaLabel, async () => {
      const { element } = await inForm(control, 'aria-label="Spoken"')
      expect(await nameOf(element)).to.equal('Spoken')
      element.setAttribute('aria-label', 'Said anew')
      await settled(element)
      expect(await nameOf(element)).to.equal('Said anew')
    })

    it('is named by the aria-label of its host also beside a label element, as a native control', async () => {
      const { element } = await inForm(
        control,
        'id="control-1" aria-label="Spoken"',
        '<label for="control-1">Outer</label>%',
      )
      expect(await nameOf(element)).to.equal('Spoken')
      element.removeAttribute('aria-label')
      await settled(element)
      expect(await nameOf(element)).to.contain('Outer')
    })

    it(formRows.describedBy, async () => {
      const { element } = await inForm(control, 'aria-describedby="note"', '<p id="note">Beside</p>%')
      expect(await descriptionOf(element)).to.equal('Beside')
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

    it('is accessible, also with a hint and an error', async () => {
      const { element } = await inForm(control, `${control.preset} required hint="Hint" error="Wrong"`)
      await expect(element).to.be.accessible()
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
