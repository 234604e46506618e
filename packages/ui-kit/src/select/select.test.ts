import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtSelect } from './select.ts'

const labels = (element: JtSelect): string[] => {
  const select = innerControl(element)
  return select instanceof HTMLSelectElement ? [...select.options].map((option) => option.label) : []
}

async function colours(attributes: string): Promise<{ element: JtSelect; form: HTMLFormElement }> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      ${unsafeHTML(
        `<jt-select name="colour" ${attributes}>
      <option value="pink">Pink</option><option value="navy">Navy</option></jt-select>`,
      )}
    </form>`,
  )
  const element = form.querySelector('jt-select')
  if (!element) throw new Error('No select.')
  return { element, form }
}

async function withoutOption(element: JtSelect, value: string): Promise<void> {
  element.querySelector(`[value=${value}]`)?.remove()
  await aTimeout(0)
  await element.updateComplete
}

async function withOptions(element: JtSelect, options: string): Promise<void> {
  element.innerHTML = options
  await aTimeout(0)
  await element.updateComplete
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

  for (const [what, options] of Object.entries({
    'nothing can be chosen': '',
    'all is disabled': '<option value="a" disabled>A</option>',
    'a choice is empty': '<option value="">All</option><option value="b">B</option>',
    'the first can be chosen': '<option value="a">A</option><option value="b">B</option>',
  }))
    it(`sends what a native one sends where ${what}`, async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          ${unsafeHTML(
            `<select name="native">${options}</select><jt-select label="Sort" name="ours">${options}</jt-select>`,
          )}
        </form>`,
      )
      const data = new FormData(form)
      expect(data.getAll('ours')).to.deep.equal(data.getAll('native'))
    })

  it('sends nothing while it shows its placeholder, as a native one whose placeholder is disabled', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <select name="native">
          <option value="" disabled selected hidden>Choose</option>
          <option value="a">A</option>
        </select>
        <jt-select label="Sort" name="ours" placeholder="Choose"><option value="a">A</option></jt-select>
      </form>`,
    )
    expect([...new FormData(form)]).to.deep.equal([])
  })

  it('takes the first option when the chosen one goes, as a native one does', async () => {
    const { element, form } = await colours('label="Colour"')
    element.value = 'navy'
    await withoutOption(element, 'navy')
    expect(element.value).to.equal('pink')
    expect(new FormData(form).get('colour')).to.equal('pink')
    expect(innerControl(element)).to.have.property('value', 'pink')
  })

  it('shows its placeholder again when the chosen option goes', async () => {
    const { element, form } = await colours('label="Colour" placeholder="Choose" required')
    element.value = 'navy'
    await withoutOption(element, 'navy')
    expect(element.value).to.equal('')
    expect(form.checkValidity()).to.equal(false)
  })

  it('takes another option when the one that its attribute names goes', async () => {
    const { element } = await colours('label="Colour" value="navy"')
    await withoutOption(element, 'navy')
    expect(element.value).to.equal('pink')
  })

  it('starts anew when all of its options are replaced before anything was chosen', async () => {
    const { element, form } = await colours('label="Colour"')
    await withOptions(element, '')
    await withOptions(element, '<option value="red">Red</option>')
    expect(element.value).to.equal('red')
    expect(new FormData(form).get('colour')).to.equal('red')
  })

  it('takes what its attribute names again when that comes back', async () => {
    const { element } = await colours('label="Colour" value="navy"')
    const options = element.innerHTML
    await withoutOption(element, 'navy')
    await withOptions(element, options)
    expect(element.value).to.equal('navy')
  })

  it('takes the first of the new options after the chosen one went with all others', async () => {
    const { element } = await colours('label="Colour"')
    element.value = 'navy'
    await withOptions(element, '')
    await withOptions(element, '<option value="red">Red</option>')
    expect(element.value).to.equal('red')
  })

  it('keeps its own choice while options come and go', async () => {
    const { element } = await colours('label="Colour" value="pink"')
    element.value = 'navy'
    await withoutOption(element, 'pink')
    expect(element.value).to.equal('navy')
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
