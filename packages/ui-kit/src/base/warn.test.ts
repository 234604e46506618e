import { expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { warningsDuring } from '../testing/warnings.ts'

const show = (markup: string): Promise<Element> => fixture(html`<div>${unsafeHTML(markup)}</div>`)

interface Unknown {
  readonly wrong: string
  readonly right: string
  /** The part whose look must be the default one. */
  readonly part: string
  readonly says: string
}

const unknownValues: readonly Unknown[] = [
  {
    wrong: '<jt-button variant="primray">Buy</jt-button>',
    right: '<jt-button>Buy</jt-button>',
    part: 'button',
    says: 'variant="primray" and shows its default. Use one of: primary, secondary, quiet, danger.',
  },
  {
    wrong: '<jt-button size="xxl">Buy</jt-button>',
    right: '<jt-button>Buy</jt-button>',
    part: 'button',
    says: 'size="xxl" and shows its default. Use one of: s, m, l.',
  },
  {
    wrong: '<jt-badge variant="shiny">New</jt-badge>',
    right: '<jt-badge>New</jt-badge>',
    part: ':host',
    says: 'Use one of: neutral, accent, sale, success, danger.',
  },
  {
    wrong: '<jt-alert variant="error">Sorry</jt-alert>',
    right: '<jt-alert>Sorry</jt-alert>',
    part: '.alert',
    says: 'Use one of: info, success, warning, danger.',
  },
  {
    wrong: '<jt-input type="phone" label="Phone"></jt-input>',
    right: '<jt-input label="Phone"></jt-input>',
    part: '.box',
    says: 'Use one of: text, email, tel, search, password, number.',
  },
  {
    wrong: '<jt-drawer side="left" label="Cart" open></jt-drawer>',
    right: '<jt-drawer label="Cart" open></jt-drawer>',
    part: 'dialog',
    says: 'Use one of: start, end, bottom.',
  },
]

const looks = ['background-color', 'color', 'font-size', 'border-top-color', 'height', 'inset-inline-start']

function lookOf(host: Element | null, part: string): string[] {
  const element = part === ':host' ? host : host?.shadowRoot?.querySelector(part)
  if (!element) throw new Error(`No ${part} in <${host?.localName}>.`)
  const style = getComputedStyle(element)
  return looks.map((name) => `${name}: ${style.getPropertyValue(name)}`)
}

describe('a value that a property does not know', () => {
  for (const { wrong, right, part, says } of unknownValues) {
    it(`is named once with what to use instead, and the default is shown: ${wrong}`, async () => {
      let host: Element | undefined
      const warnings = await warningsDuring(async () => {
        host = await show(`${wrong}${wrong}`)
      })
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.contain(says)
      const look = lookOf(host?.firstElementChild ?? null, part)
      expect(look).to.deep.equal(lookOf((await show(right)).firstElementChild, part))
    })
  }

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

const missing: readonly string[] = [
  '<jt-input></jt-input>',
  '<jt-textarea></jt-textarea>',
  '<jt-select><option>Newest</option></jt-select>',
  '<jt-combobox></jt-combobox>',
  '<jt-quantity></jt-quantity>',
  '<jt-swatches></jt-swatches>',
  '<jt-radio-group></jt-radio-group>',
  '<jt-checkbox></jt-checkbox>',
  '<jt-switch></jt-switch>',
  '<jt-rating></jt-rating>',
  '<jt-chip-group></jt-chip-group>',
  '<jt-field><input></jt-field>',
  '<jt-field label="Day"></jt-field>',
  '<jt-radio value="a"></jt-radio>',
  '<jt-button></jt-button>',
  '<jt-chip></jt-chip>',
  '<jt-dialog></jt-dialog>',
  '<jt-progress value="3"></jt-progress>',
  '<jt-badge></jt-badge>',
  '<jt-alert></jt-alert>',
]

describe('a name or content that is missing', () => {
  for (const markup of missing) {
    it(`is asked for once: ${markup}`, async () => {
      const tag = markup.slice(0, markup.search(/[ >]/))
      const warnings = await warningsDuring(() => show(`${markup}${markup}`))
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.match(new RegExp(`${tag}> (has n|is empty)`))
    })
  }

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
})
