import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'

const flags: readonly (readonly [tag: string, flag: string])[] = [
  ['jt-button', 'disabled'],
  ['jt-button', 'loading'],
  ['jt-button', 'block'],
  ['jt-input', 'required'],
  ['jt-input', 'readonly'],
  ['jt-input', 'hidelabel'],
  ['jt-checkbox', 'checked'],
  ['jt-switch', 'checked'],
  ['jt-chip-group', 'multiple'],
  ['jt-chip', 'selected'],
  ['jt-chip', 'removable'],
  ['jt-combobox', 'loading'],
  ['jt-dialog', 'open'],
  ['jt-price', 'from'],
  ['jt-image', 'eager'],
]

const property = (element: Element, name: string): unknown => Reflect.get(element, name)

describe('a boolean attribute', () => {
  for (const [tag, flag] of flags) {
    it(`${flag} of ${tag} is off by default, on when present, and off when it says "false"`, async () => {
      const host = await fixture(html`<div></div>`)
      host.innerHTML = `<${tag}></${tag}><${tag} ${flag}></${tag}><${tag} ${flag}="false"></${tag}>`
      const values = [...host.children].map((element) => property(element, flag))
      expect(values).to.deep.equal([false, true, false])
    })
  }
})

describe('an element that a framework filled before it was defined', () => {
  it('takes over the properties', async () => {
    const element = document.createElement('jt-late')
    Object.assign(element, { label: 'Before' })
    const { JtInput } = await import('../input/input.ts')
    customElements.define('jt-late', class extends JtInput {})
    document.body.append(element)
    customElements.upgrade(element)
    await Promise.resolve()
    expect(property(element, 'label')).to.equal('Before')
    element.remove()
  })
})
