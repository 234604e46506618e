import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtQuantity } from './quantity.ts'

interface Watched {
  readonly element: JtQuantity
  readonly changes: string[]
}

async function quantity(value: string, max = 5): Promise<Watched> {
  const element = await fixture<JtQuantity>(
    html`<jt-quantity label="수량" value=${value} max=${max}></jt-quantity>`,
  )
  const changes: string[] = []
  element.addEventListener('change', () => changes.push(element.value))
  return { element, changes }
}

function press(element: JtQuantity, name: string): void {
  element.shadowRoot?.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click()
}

async function typeAndLeave(element: JtQuantity, text: string): Promise<void> {
  element.focus()
  const field = innerControl(element)
  if (field instanceof HTMLInputElement) field.select()
  await sendKeys(text ? { type: text } : { press: 'Delete' })
  element.blur()
  await element.updateComplete
}

describe('jt-quantity', () => {
  it('starts at its least number', async () => {
    const element = await fixture<JtQuantity>(html`<jt-quantity label="수량" min="2"></jt-quantity>`)
    expect(element.value).to.equal('2')
  })

  it('leaves what the page makes of a step', async () => {
    const { element, changes } = await quantity('1')
    element.addEventListener('input', () => (element.value = '4'))
    press(element, '수량 늘리기')
    expect(element.value).to.equal('4')
    expect(changes).to.deep.equal(['4'])
  })

  it('counts on where a framework has written 0 for no greatest number', async () => {
    const { element } = await quantity('1', 0)
    press(element, '수량 늘리기')
    expect(element.value).to.equal('2')
  })

  it('counts up and down with its buttons and says so each time', async () => {
    const { element, changes } = await quantity('1')
    press(element, '수량 늘리기')
    press(element, '수량 늘리기')
    press(element, '수량 줄이기')
    expect(changes).to.deep.equal(['2', '3', '2'])
    expect(element.valueAsNumber).to.equal(2)
  })

  it('stops at its bounds without a change', async () => {
    const { element, changes } = await quantity('5')
    press(element, '수량 늘리기')
    expect(element.value).to.equal('5')
    element.value = '1'
    await element.updateComplete
    press(element, '수량 줄이기')
    expect(element.value).to.equal('1')
    expect(changes).to.deep.equal([])
  })

  it('stays where it is when more is asked beyond the greatest number, and comes back when less is asked', async () => {
    const { element, changes } = await quantity('20')
    press(element, '수량 늘리기')
    expect(element.value).to.equal('20')
    press(element, '수량 줄이기')
    expect(element.value).to.equal('5')
    expect(changes).to.deep.equal(['5'])
  })

  it('tells of no change when the field is left after a reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><jt-quantity label="수량" value="2"></jt-quantity></form>`,
    )
    const element = form.querySelector('jt-quantity')
    let changes = 0
    form.addEventListener('change', () => (changes += 1))
    if (!element) throw new Error('No quantity.')
    element.value = '4'
    element.focus()
    await sendKeys({ type: '3' })
    form.reset()
    element.blur()
    expect([element.value, changes]).to.deep.equal(['2', 0])
  })

  for (const wrong of ['abc', 'NaN', 'Infinity'])
    it(`counts between its default bounds where both are "${wrong}"`, async () => {
      const element = await fixture<JtQuantity>(
        html`<jt-quantity label="수량" value="9" min=${wrong} max=${wrong}></jt-quantity>`,
      )
      press(element, '수량 늘리기')
      press(element, '수량 늘리기')
      expect(element.value).to.equal('10')
      element.value = '2'
      press(element, '수량 줄이기')
      press(element, '수량 줄이기')
      expect(element.value).to.equal('1')
    })

  it('starts at one where its least number is none', async () => {
    const element = await fixture<JtQuantity>(html`<jt-quantity label="수량" min="abc"></jt-quantity>`)
    expect(element.value).to.equal('1')
  })

  it('counts whole numbers between bounds that are none', async () => {
    const element = await fixture<JtQuantity>(
      html`<jt-quantity label="수량" min="1.5" max="3.5"></jt-quantity>`,
    )
    expect(element.value).to.equal('2')
    press(element, '수량 늘리기')
    press(element, '수량 늘리기')
    expect(element.value).to.equal('3')
    press(element, '수량 줄이기')
    press(element, '수량 줄이기')
    expect(element.value).to.equal('2')
    expect(element.validity.valid).to.equal(true)
  })

  it('says the number that its form sends, and makes it a whole one when the shopper uses it', async () => {
    const { element } = await quantity('2.7')
    expect([element.value, element.valueAsNumber]).to.deep.equal(['2.7', 2.7])
    expect(element.validity.stepMismatch).to.equal(true)
    press(element, '수량 늘리기')
    expect([element.value, element.valueAsNumber]).to.deep.equal(['3', 3])
    await typeAndLeave(element, '4.2')
    expect([element.value, element.valueAsNumber]).to.deep.equal(['4', 4])
  })

  it('takes a number with an exponent for what it is', async () => {
    const { element } = await quantity('2', 50)
    await typeAndLeave(element, '1e1')
    expect(element.valueAsNumber).to.equal(10)
    expect(element.value).to.equal('10')
  })

  it('counts with the arrow keys', async () => {
    const { element } = await quantity('2')
    element.focus()
    await sendKeys({ press: 'ArrowUp' })
    expect(element.value).to.equal('3')
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'ArrowDown' })
    expect(element.value).to.equal('1')
  })

  it('says so again when the application refused the change and the shopper insists', async () => {
    const { element, changes } = await quantity('2')
    element.addEventListener('change', () => (element.value = '2'))
    element.focus()
    await sendKeys({ press: 'ArrowUp' })
    await element.updateComplete
    await sendKeys({ press: 'ArrowUp' })
    expect(changes).to.deep.equal(['3', '3'])
  })

  it('is one stop of the Tab key', async () => {
    const host = await fixture(
      html`<div><jt-quantity label="수량"></jt-quantity><a href="#next">Next</a></div>`,
    )
    host.querySelector('jt-quantity')?.focus()
    await sendKeys({ press: 'Tab' })
    expect(document.activeElement?.localName).to.equal('a')
  })

  it('takes a typed number beyond the bounds back to the nearest', async () => {
    const { element, changes } = await quantity('2')
    await typeAndLeave(element, '99')
    expect(element.value).to.equal('5')
    await typeAndLeave(element, '0')
    expect(element.value).to.equal('1')
    expect(changes).to.deep.equal(['5', '1'])
  })

  it('tells of the bounded number when the field is left, also where it is the one from before', async () => {
    const { element, changes } = await quantity('5')
    const inputs: string[] = []
    element.addEventListener('input', () => inputs.push(element.value))
    await typeAndLeave(element, '99')
    expect(inputs).to.deep.equal(['9', '99', '5'])
    expect(changes).to.deep.equal([])
    await typeAndLeave(element, '3')
    expect(inputs).to.deep.equal(['9', '99', '5', '3'])
    expect(changes).to.deep.equal(['3'])
  })

  it('submits the bounded number when Enter ends the edit', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><jt-quantity name="quantity" label="수량" max="5"></jt-quantity></form>`,
    )
    const element = form.querySelector('jt-quantity')
    if (!element) throw new Error('No quantity.')
    const submitted = oneEvent(form, 'submit')
    form.addEventListener('submit', (event) => event.preventDefault())
    element.focus()
    await sendKeys({ type: '9' })
    await sendKeys({ press: 'Enter' })
    await submitted
    expect(new FormData(form).get('quantity')).to.equal('5')
  })

  it('goes back to the last number when the field is left empty', async () => {
    const { element, changes } = await quantity('3')
    await typeAndLeave(element, '')
    expect(element.value).to.equal('3')
    expect(innerControl(element)).to.have.property('value', '3')
    expect(changes).to.deep.equal([])
  })

  it('names its buttons in the language of the page', async () => {
    const { element } = await quantity('1')
    document.documentElement.lang = 'en'
    await Promise.resolve()
    await element.updateComplete
    press(element, 'Increase quantity')
    document.documentElement.lang = 'ko'
    expect(element.value).to.equal('2')
  })
})
