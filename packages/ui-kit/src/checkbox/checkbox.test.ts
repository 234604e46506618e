import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import { accessibleName } from '../testing/accessible-name.ts'
import { expectSame } from '../testing/same-node.ts'
import type { JtCheckbox } from './checkbox.ts'

describe('jt-checkbox', () => {
  it('is checked by a press on its label, also on a rich one', async () => {
    const element = await fixture<JtCheckbox>(
      html`<jt-checkbox name="terms">I agree to the <b>terms</b></jt-checkbox>`,
    )
    let changes = 0
    element.addEventListener('change', () => (changes += 1))
    element.querySelector('b')?.click()
    expect(element.checked).to.equal(true)
    expect(changes).to.equal(1)
  })

  it('is checked by a click on the host, which the page hears once', async () => {
    const element = await fixture<JtCheckbox>(html`<jt-checkbox label="News"></jt-checkbox>`)
    const seen: string[] = []
    for (const type of ['click', 'change'])
      element.addEventListener(type, () => seen.push(`${type} ${element.checked}`))
    element.click()
    expect(seen.at(-1)).to.equal('change true')
    expect(seen).to.have.length(2)
  })

  it('stays as it is when the page prevents the click', async () => {
    const element = await fixture<JtCheckbox>(
      html`<div><label for="news">Outer</label><jt-checkbox id="news"></jt-checkbox></div>`,
    ).then((around) => around.querySelector('jt-checkbox'))
    element?.addEventListener('click', (event) => event.preventDefault())
    element?.parentElement?.querySelector('label')?.click()
    expect(element?.checked).to.equal(false)
  })

  it('is named by what is slotted', async function () {
    const element = await fixture<JtCheckbox>(html`<jt-checkbox>I agree</jt-checkbox>`)
    // Only Chromium tells the name that it computes through the slot.
    if (!('computedName' in element)) this.skip()
    expect(accessibleName(element)).to.equal('I agree')
  })

  it('has the same value before and after a reset', async () => {
    const element = document.createElement('jt-checkbox')
    const values = [element.value]
    element.formResetCallback()
    values.push(element.value)
    element.setAttribute('value', 'news')
    values.push(element.value)
    expect(values).to.deep.equal(['on', 'on', 'news'])
  })

  it('submits "on" unless it has a value', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><jt-checkbox name="news" label="News" checked></jt-checkbox></form>`,
    )
    expect(new FormData(form).get('news')).to.equal('on')
  })

  it('works with the checkbox flavour of v-model: type, checked, change', async () => {
    const element = await fixture<JtCheckbox>(html`<jt-checkbox type="checkbox" label="News"></jt-checkbox>`)
    expect(element.type).to.equal('checkbox')
    element.checked = true
    await element.updateComplete
    expect(element.checked).to.equal(true)
  })

  for (const words of ['of its label', 'that are slotted'])
    it(`tells the page of one click when the words ${words} are pressed`, async () => {
      const isSlotted = words === 'that are slotted'
      const element = await fixture<JtCheckbox>(
        isSlotted
          ? html`<jt-checkbox><b>News</b></jt-checkbox>`
          : html`<jt-checkbox label="News"></jt-checkbox>`,
      )
      const seen: boolean[] = []
      element.addEventListener('click', () => seen.push(element.checked))
      const pressed = isSlotted
        ? element.querySelector('b')
        : element.shadowRoot?.querySelector<HTMLElement>('label span')
      pressed?.click()
      expect(element.checked).to.equal(true)
      expect(seen).to.have.length(1)
    })

  it('tells the page of a press on a link in its words, and stays as it is', async () => {
    const element = await fixture<JtCheckbox>(
      html`<jt-checkbox>I agree to the <a href="#terms">terms</a></jt-checkbox>`,
    )
    const seen: EventTarget[] = []
    element.addEventListener('click', ({ target }) => target && seen.push(target))
    const link = element.querySelector('a')
    link?.click()
    expect(seen).to.have.length(1)
    expectSame(seen[0], link)
  })

  it('is named by a label outside and by its own, as what is to be seen', async () => {
    const host = await fixture(
      html`<div><label for="news">Outer</label><jt-checkbox id="news" label="Inner"></jt-checkbox></div>`,
    )
    const element = host.querySelector('jt-checkbox')
    expect(element && accessibleName(element)).to.equal('Outer Inner')
  })
})
