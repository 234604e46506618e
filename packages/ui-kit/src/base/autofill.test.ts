import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { TextControl } from './text-control.ts'

const address = {
  NAME_FULL: '김민지',
  PHONE_HOME_WHOLE_NUMBER: '01012345678',
  ADDRESS_HOME_ZIP: '04524',
  ADDRESS_HOME_LINE1: '세종대로 110',
}

const addressForm = (): Promise<HTMLFormElement> =>
  fixture<HTMLFormElement>(
    html`<form>
      <jt-input name="name" label="이름" autocomplete="name"></jt-input>
      <jt-input name="phone" label="전화" type="tel" autocomplete="tel"></jt-input>
      <jt-combobox name="postalCode" label="우편번호" autocomplete="postal-code"></jt-combobox>
      <jt-textarea name="line1" label="주소" autocomplete="address-line1"></jt-textarea>
    </form>`,
  )

/** Chromium alone can be asked to. */
async function fillIn(element: TextControl): Promise<boolean> {
  Object.assign(window, { autofillTarget: innerControl(element) })
  const { isFilled } = await executeServerCommand<{ isFilled: boolean }, typeof address>(
    'autofill-address',
    address,
  )
  return isFilled
}

describe('controls of a form that the browser fills in', () => {
  it('say on their native controls what each is for', async () => {
    const form = await addressForm()
    const purposes = [...form.children].map((control) => Reflect.get(innerControl(control), 'autocomplete'))
    expect(purposes).to.deep.equal(['name', 'tel', 'postal-code', 'address-line1'])
  })

  it('are filled in together, tell it, and send it', async function () {
    const form = await addressForm()
    const changed: string[] = []
    form.addEventListener('change', ({ target }) => {
      if (target instanceof Element) changed.push(target.getAttribute('name') ?? '')
    })
    const first = form.querySelector('jt-input')
    if (!first) throw new Error('No input.')
    if (!(await fillIn(first))) this.skip()
    await waitUntil(() => changed.length === 4, `told only of ${changed.join()}`)
    expect(Object.fromEntries(new FormData(form))).to.deep.equal({
      name: '김민지',
      phone: '01012345678',
      postalCode: '04524',
      line1: '세종대로 110',
    })
    expect(changed).to.deep.equal(['name', 'phone', 'postalCode', 'line1'])
  })
})
