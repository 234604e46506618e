import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtSelect } from './select.ts'

const labels = (element: JtSelect): string[] => {
  const select = innerControl(element)
  return select instanceof HTMLSelectElement ? [...select.options].map((option) => option.label) : []
}

describe('jt-select', () => {
  it('starts with the first option it can, as a native one does', async () => {
    const element = await fixture<JtSelect>(
      html`<jt-select label="Sort"
        ><option value="a" disabled>A</option>
        <option value="b">B</option></jt-select
      >`,
    )
    expect(element.value).to.equal('b')
  })

  it('starts with the option that is marked as selected', async () => {
    const element = await fixture<JtSelect>(
      html`<jt-select label="Sort"
        ><option value="a">A</option>
        <option value="b" selected>B</option></jt-select
      >`,
    )
    expect(element.value).to.equal('b')
  })

  it('starts with nothing when it has a placeholder', async () => {
    const element = await fixture<JtSelect>(
      html`<jt-select label="Sort" placeholder="Choose"><option value="a">A</option></jt-select>`,
    )
    expect(element.value).to.equal('')
  })

  it('offers options that come later, and shows the value that was waiting for them', async () => {
    const element = await fixture<JtSelect>(html`<jt-select label="Sort" value="late"></jt-select>`)
    element.innerHTML = '<option value="early">Early</option><option value="late">Late</option>'
    await aTimeout(0)
    await element.updateComplete
    expect(labels(element)).to.deep.equal(['Early', 'Late'])
    expect(innerControl(element)).to.have.property('value', 'late')
  })

  it('follows an option whose text changes', async () => {
    const element = await fixture<JtSelect>(
      html`<jt-select label="Sort"><option value="a">A</option></jt-select>`,
    )
    const option = element.querySelector('option')
    if (option) option.textContent = 'Anew'
    await aTimeout(0)
    await element.updateComplete
    expect(labels(element)).to.deep.equal(['Anew'])
  })

  it('keeps groups', async () => {
    const element = await fixture<JtSelect>(
      html`<jt-select label="Sort"
        ><optgroup label="Fruit"><option value="a">Apple</option></optgroup></jt-select
      >`,
    )
    expect(labels(element)).to.deep.equal(['Apple'])
    expect(innerControl(element).querySelector('optgroup')?.label).to.equal('Fruit')
  })
})
