import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import type { JtInput } from '../input/input.ts'
import { descriptions } from '../testing/accessible-name.ts'
import { inForm, settled } from '../testing/in-form.ts'
import { valueControls } from '../testing/value-controls.ts'

const missing = ['꼭 입력하거나 선택해 주세요.']
/** Of a group of elements, one of them has it. */
const hasFocus = (element: Element): boolean => element.matches(':focus, :has(:focus)')

for (const control of valueControls) {
  const { tag, empty = '' } = control
  describe(`${tag} that is not valid`, () => {
    it('shows nothing when the page only asks', async () => {
      const { form, element } = await inForm(control, `required ${empty}`)
      expect([element.checkValidity(), form.checkValidity()]).to.deep.equal([false, false])
      await settled(element)
      expect(descriptions(element)).to.deep.equal([])
      expect(hasFocus(element)).to.equal(false)
    })

    it('says what is wrong in place of the bubble of the browser, and has the focus', async () => {
      for (const report of ['element', 'form', 'submission'] as const) {
        const { form, element } = await inForm(control, `required ${empty}`)
        const told = oneEvent(element, 'invalid')
        if (report === 'element') element.reportValidity()
        if (report === 'form') form.reportValidity()
        if (report === 'submission') form.requestSubmit()
        await settled(element)
        expect((await told).defaultPrevented, report).to.equal(true)
        expect(descriptions(element), report).to.deep.equal(missing)
        expect(hasFocus(element), report).to.equal(true)
      }
    })
  })
}

describe('a form with mistakes', () => {
  const required = (): Promise<HTMLFormElement> =>
    fixture<HTMLFormElement>(
      html`<form>
        <jt-input label="Name" required></jt-input><jt-input label="Street" required></jt-input>
        <button>Send</button>
      </form>`,
    )
  const inputs = (form: HTMLFormElement): readonly JtInput[] => [...form.querySelectorAll('jt-input')]

  it('shows all of them when it is sent, and leads to the first', async () => {
    const form = await required()
    form.requestSubmit()
    await Promise.all(inputs(form).map(settled))
    expect(inputs(form).map(descriptions)).to.deep.equal([missing, missing])
    expect(inputs(form).map(hasFocus)).to.deep.equal([true, false])
  })

  it('leads to the first when the shopper presses a native button', async () => {
    const form = await required()
    form.querySelector('button')?.focus()
    await sendKeys({ press: 'Enter' })
    await Promise.all(inputs(form).map(settled))
    expect(inputs(form).map(descriptions)).to.deep.equal([missing, missing])
    expect(inputs(form).map(hasFocus)).to.deep.equal([true, false])
  })

  it('leads to the control whose mistake alone the page reports', async () => {
    const form = await required()
    inputs(form)[1]?.reportValidity()
    await Promise.all(inputs(form).map(settled))
    expect(inputs(form).map(descriptions)).to.deep.equal([[], missing])
    expect(inputs(form).map(hasFocus)).to.deep.equal([false, true])
  })

  it('leaves to the page what it shows itself', async () => {
    const form = await required()
    for (const input of inputs(form)) input.addEventListener('invalid', (event) => event.preventDefault())
    form.requestSubmit()
    await Promise.all(inputs(form).map(settled))
    expect(inputs(form).map(descriptions)).to.deep.equal([[], []])
    expect(inputs(form).map(hasFocus)).to.deep.equal([false, false])
  })

  it('shows nothing when the page asks after it has stopped a report', async () => {
    const form = await required()
    const [name] = inputs(form)
    const stop = (event: Event): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    name?.addEventListener('invalid', stop, { capture: true })
    name?.reportValidity()
    name?.removeEventListener('invalid', stop, { capture: true })
    form.checkValidity()
    await Promise.all(inputs(form).map(settled))
    expect(inputs(form).map(descriptions)).to.deep.equal([[], []])
    expect(inputs(form).map(hasFocus)).to.deep.equal([false, false])
  })
})
