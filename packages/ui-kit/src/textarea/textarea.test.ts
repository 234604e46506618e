import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import './textarea.define.ts'
import { innerControl } from '../testing/accessible-name.ts'
import { inForm } from '../testing/in-form.ts'
import { valueControls } from '../testing/value-controls.ts'
import type { JtTextarea } from './textarea.ts'

const textarea = (
  attributes: Partial<Pick<JtTextarea, 'rows' | 'value' | 'maxlength'>> = {},
): Promise<JtTextarea> =>
  fixture<JtTextarea>(
    html`<jt-textarea
      label="배송 메모"
      .value=${attributes.value ?? ''}
      .rows=${attributes.rows ?? 3}
      .maxlength=${attributes.maxlength}
    ></jt-textarea>`,
  )

const heightOf = async (rows: number): Promise<number> =>
  innerControl(await textarea({ rows })).getBoundingClientRect().height

describe('jt-textarea', () => {
  it('is as high as its lines, and three lines high where it is given none', async () => {
    const [two, three, four] = [await heightOf(2), await heightOf(3), await heightOf(4)]
    expect(four - three).to.be.closeTo(three - two, 0.1)
    expect(three - two).to.be.above(15)
    for (const none of [0, -1, NaN]) expect(await heightOf(none)).to.be.closeTo(three, 0.1)
  })

  it('starts a new line on Enter, and sends both lines', async () => {
    const control = valueControls.find(({ tag }) => tag === 'jt-textarea')
    if (!control) throw new Error('No control.')
    const { form, element } = await inForm(control)
    element.focus()
    for (const press of ['a', 'Enter', 'b']) await sendKeys({ press })
    expect(element.value).to.equal('a\nb')
    expect(new FormData(form).get('field')).to.equal('a\nb')
  })

  it('takes no more letters than it may have', async () => {
    const element = await textarea({ maxlength: 3 })
    element.focus()
    await sendKeys({ type: 'abcd' })
    expect(element.value).to.equal('abc')
  })

  it('has as its value what a native one makes of line ends', async () => {
    const element = await textarea({ value: 'a\r\nb' })
    const native = Object.assign(document.createElement('textarea'), { value: 'a\r\nb' })
    expect(element.value).to.equal(native.value)
  })

  it('can be made higher by the shopper, not wider', async () => {
    expect(getComputedStyle(innerControl(await textarea())).resize).to.equal('vertical')
  })

  it('is accessible', async () => {
    await expect(await textarea({ value: '문 앞' })).to.be.accessible()
  })
})
