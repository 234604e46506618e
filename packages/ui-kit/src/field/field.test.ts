import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { accessibleName, innerControl } from '../testing/accessible-name.ts'
import type { JtField } from './field.ts'

interface InField {
  readonly field: JtField
  readonly control: HTMLElement
}

async function inField(control: string, attributes = ''): Promise<InField> {
  const markup = `<jt-field label="Day" ${attributes}>${control}</jt-field>`
  const host = await fixture(html`<form>${unsafeHTML(markup)}</form>`)
  const field = host.querySelector('jt-field')
  const found = host.querySelector<HTMLElement>('[data-control], input, select, textarea')
  if (!field || !found) throw new Error('No field with a control.')
  await settled(field)
  return { field, control: found }
}

async function settled(field: JtField): Promise<void> {
  await field.updateComplete
  await aTimeout(0)
}

const texts = (elements: readonly Element[] | null): string[] =>
  (elements ?? []).map((element) => element.textContent ?? '')

describe('jt-field', () => {
  for (const control of [
    '<input type="date">',
    '<select><option>Monday</option></select>',
    '<textarea></textarea>',
    '<span><input></span>',
  ]) {
    it(`names and describes ${control}, and its label focuses it`, async () => {
      const inside = await inField(control, 'hint="No weekends" error="Too early"')
      const native = inside.control
      if (!(native instanceof HTMLElement && 'labels' in native)) throw new Error('Not a native control.')
      expect(texts([...(native.labels as NodeListOf<Element>)])).to.deep.equal(['Day'])
      expect(texts(native.ariaDescribedByElements)).to.deep.equal(['No weekends', 'Too early'])
      expect(native.ariaInvalid).to.equal('true')
      inside.field.querySelector('label')?.click()
      expect(native.matches(':focus')).to.equal(true)
      await expect(inside.field).to.be.accessible()
    })
  }

  it('names and describes a custom element that takes part in forms', async () => {
    const { control } = await inField('<jt-input data-control></jt-input>', 'hint="No weekends"')
    expect(accessibleName(control)).to.equal('Day')
    expect(texts(innerControl(control).ariaDescribedByElements)).to.deep.equal(['No weekends'])
  })

  it('leaves to the control what a tooltip says of it', async () => {
    const { control, field } = await inField(
      '<input id="gift"><jt-tooltip for="gift">Wrapped in paper</jt-tooltip>',
    )
    const tooltip = field.querySelector('jt-tooltip')
    await tooltip?.updateComplete
    const described = (): string[] => texts(control.ariaDescribedByElements)
    field.hint = 'Free'
    await settled(field)
    expect(described()).to.deep.equal(['Wrapped in paper', 'Free'])
    field.error = 'Sold out'
    await settled(field)
    expect(described()).to.deep.equal(['Wrapped in paper', 'Free', 'Sold out'])
    field.hint = ''
    field.error = ''
    await settled(field)
    expect(described()).to.deep.equal(['Wrapped in paper'])
    tooltip?.remove()
    expect(described()).to.deep.equal([])
  })

  it('names a group, which no label element can', async () => {
    const { control, field } = await inField('<div role="group" data-control><b>Monday</b></div>')
    expect(texts(control.ariaLabelledByElements)).to.deep.equal(['Day'])
    await expect(field).to.be.accessible()
  })

  it('leaves what the page itself refers to', async () => {
    const { control, field } = await inField(
      '<p id="own">Own</p><input aria-describedby="own">',
      'hint="Hint"',
    )
    expect(texts(control.ariaDescribedByElements)).to.deep.equal(['Own', 'Hint'])
    field.hint = ''
    await settled(field)
    expect(texts(control.ariaDescribedByElements)).to.deep.equal(['Own'])
  })

  it('leaves what the page itself says of a mistake', async () => {
    for (const said of ['spelling', 'false']) {
      const { control, field } = await inField(`<input aria-invalid="${said}">`)
      expect(control.ariaInvalid).to.equal(said)
      field.error = 'Too early'
      await settled(field)
      expect(control.ariaInvalid).to.equal(said === 'false' ? 'true' : said)
      field.error = ''
      await settled(field)
      expect(control.ariaInvalid).to.equal(said)
    }
  })

  it('says what is wrong in the language of the page when the form is sent, until it is mended', async () => {
    const { control, field } = await inField('<input required>')
    if (!(control instanceof HTMLInputElement)) throw new Error('Not an input.')
    control.form?.requestSubmit()
    await settled(field)
    expect(texts(control.ariaDescribedByElements)).to.deep.equal(['꼭 입력하거나 선택해 주세요.'])
    control.value = 'x'
    control.dispatchEvent(new Event('input', { bubbles: true }))
    await settled(field)
    expect(texts(control.ariaDescribedByElements)).to.deep.equal([])
    expect(control.ariaInvalid).to.equal(null)
  })

  it('shows a mistake in place of the bubble of the browser, not when the page only asks or shows it itself', async () => {
    const { control, field } = await inField('<input required>')
    if (!(control instanceof HTMLInputElement)) throw new Error('Not an input.')
    const shown = (): string[] => texts(control.ariaDescribedByElements)
    control.checkValidity()
    control.form?.checkValidity()
    await settled(field)
    expect(shown()).to.deep.equal([])
    control.addEventListener('invalid', (event) => event.preventDefault(), { once: true })
    control.form?.requestSubmit()
    await settled(field)
    expect(shown()).to.deep.equal([])
    const told = oneEvent(control, 'invalid')
    control.reportValidity()
    await settled(field)
    expect((await told).defaultPrevented).to.equal(true)
    expect(document.activeElement).to.equal(control)
    expect(shown()).to.deep.equal(['꼭 입력하거나 선택해 주세요.'])
  })

  it('says nothing any more when the form is reset, unless the page prevents that', async () => {
    const { control, field } = await inField('<input required>')
    if (!(control instanceof HTMLInputElement)) throw new Error('Not an input.')
    control.form?.requestSubmit()
    control.form?.addEventListener('reset', (event) => event.preventDefault(), { once: true })
    control.form?.reset()
    await settled(field)
    expect(control.ariaInvalid).to.equal('true')
    control.form?.reset()
    await settled(field)
    expect(texts(control.ariaDescribedByElements)).to.deep.equal([])
    expect(control.ariaInvalid).to.equal(null)
  })

  it('says nothing any more when the application has filled the control', async () => {
    const { control, field } = await inField('<input required>')
    if (!(control instanceof HTMLInputElement)) throw new Error('Not an input.')
    control.form?.requestSubmit()
    await settled(field)
    control.value = 'x'
    field.hint = 'Taken from your last order'
    await settled(field)
    expect(texts(control.ariaDescribedByElements)).to.deep.equal(['Taken from your last order'])
    expect(control.ariaInvalid).to.equal(null)
  })

  it('connects a control that comes later', async () => {
    const { control, field } = await inField('<input>')
    control.replaceWith(document.createElement('textarea'))
    await settled(field)
    const later = field.querySelector('textarea')
    expect(texts([...(later?.labels ?? [])])).to.deep.equal(['Day'])
  })

  for (const [state, pressed] of [
    ['', ['change', 'submit a=x&go=1']],
    ['disabled', ['change']],
  ] as const)
    it(`lets Enter press the first submit button, which may be one of the kit: ${state || 'enabled'}`, async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <jt-field label="A"><input name="a" /></jt-field>
          <jt-button type="submit" name="go" value="1" ?disabled=${state === 'disabled'}>Go</jt-button>
          <button>Other</button>
        </form>`,
      )
      const heard: string[] = []
      form.addEventListener('change', () => heard.push('change'))
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        const sent = [...new FormData(form)].map(([name, value]) => `${name}=${value}`)
        heard.push(`submit ${sent.join('&')}`)
      })
      form.querySelector('input')?.focus()
      await sendKeys({ type: 'x' })
      await sendKeys({ press: 'Enter' })
      await aTimeout(50)
      expect(heard).to.deep.equal(pressed)
      expect(form.querySelectorAll('button')).to.have.length(1)
    })

  it('hides its label from the eye alone', async () => {
    const { field } = await inField('<input>', 'hidelabel')
    const label = field.querySelector('label')?.getBoundingClientRect()
    const visible = field.shadowRoot?.querySelector('slot[name=label]')?.getBoundingClientRect()
    expect(visible?.height).to.equal(1)
    expect(label?.height).to.be.greaterThan(0)
  })

  it('takes back what it has said of a control when another takes its place', async () => {
    const { control, field } = await inField(
      '<input aria-describedby="more">',
      'hint="No weekends" error="Too early"',
    )
    expect(control.ariaInvalid).to.equal('true')
    const before = control.outerHTML
    control.before(document.createElement('input'))
    await settled(field)
    expect(control.outerHTML, before).to.equal('<input aria-describedby="more">')
    expect(texts(field.querySelector('input')?.ariaDescribedByElements ?? [])).to.deep.equal([
      'No weekends',
      'Too early',
    ])
  })
})
