import { expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { warningsDuring } from '../testing/warnings.ts'

const show = (markup: string): Promise<Element> => fixture(html`<div>${unsafeHTML(markup)}</div>`)

describe('a value that a property does not know', () => {
  it('of a button does not make it submit', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><jt-button type="sumbit">Buy</jt-button></form>`)
    let count = 0
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      count += 1
    })
    form.querySelector('jt-button')?.click()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(count).to.equal(0)
  })
})

describe('a name or content that is missing', () => {
  it('is not asked for where the page gives it in another way', async () => {
    const warnings = await warningsDuring(() =>
      show(`<label>Name <jt-input></jt-input></label>
        <label for="later">Note</label><jt-textarea id="later"></jt-textarea>
        <p id="named">Search</p><jt-combobox aria-labelledby="named"></jt-combobox>
        <jt-quantity aria-label="Quantity"></jt-quantity>
        <jt-checkbox>I agree</jt-checkbox>
        <jt-button label="Close"></jt-button>
        <jt-button><jt-icon name="cart" label="Cart"></jt-icon></jt-button>`),
    )
    expect(warnings).to.deep.equal([])
  })

  it('is not asked for where a property gives it, be it the one that counts without', async () => {
    const warnings = await warningsDuring(() => fixture(html`<jt-pagination .pages=${1}></jt-pagination>`))
    expect(warnings).to.deep.equal([])
  })
})
