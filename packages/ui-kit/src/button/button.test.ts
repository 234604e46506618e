import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtButton } from './button.ts'
import { expectSame } from '../testing/same-node.ts'

interface Submission {
  readonly submitter: HTMLElement | null
  readonly data: Record<string, FormDataEntryValue>
}

function recordSubmissions(form: HTMLFormElement): Submission[] {
  const seen: Submission[] = []
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    seen.push({ submitter: event.submitter, data: Object.fromEntries(new FormData(form)) })
  })
  return seen
}

async function form(content: unknown): Promise<HTMLFormElement> {
  return fixture<HTMLFormElement>(html`<form>${content}</form>`)
}

const button = (root: Element, selector = 'jt-button'): JtButton => {
  const found = root.querySelector<JtButton>(selector)
  if (!found) throw new Error(`No ${selector} here.`)
  return found
}

describe('jt-button', () => {
  it('submits its form as the submitter, with its own name and value', async () => {
    const element = await form(html`<jt-button type="submit" name="then" value="pay">Pay</jt-button>`)
    const seen = recordSubmissions(element)
    button(element).click()
    await aTimeout(0)
    expect(seen).to.have.length(1)
    expectSame(seen[0]?.submitter, button(element))
    expect(seen[0]?.data).to.deep.equal({ then: 'pay' })
  })

  it('is the submitter to every listener, also to those that capture', async () => {
    const element = await form(html`<jt-button type="submit">Pay</jt-button>`)
    const seen: (HTMLElement | null)[] = []
    const note = (event: SubmitEvent): number => seen.push(event.submitter)
    document.addEventListener('submit', note, { capture: true })
    recordSubmissions(element)
    button(element).click()
    await aTimeout(0)
    document.removeEventListener('submit', note, { capture: true })
    expect(seen).to.have.length(1)
    expectSame(seen[0], button(element))
  })

  it('is the submitter of a form in a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`)
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = '<form><jt-button type="submit">Pay</jt-button></form>'
    const inside = root.querySelector('form')
    if (!inside) throw new Error('No form.')
    const seen = recordSubmissions(inside)
    const submitter = root.querySelector('jt-button')
    await submitter?.updateComplete
    submitter?.click()
    await aTimeout(0)
    expectSame(seen[0]?.submitter, submitter)
  })

  it('submits what is invalid only with formnovalidate, and leaves the form as it was', async () => {
    const element = await form(
      html`<input required /><jt-button type="submit">Pay</jt-button>
        <jt-button id="draft" type="submit" formnovalidate>Save the draft</jt-button>`,
    )
    const seen = recordSubmissions(element)
    button(element).click()
    await aTimeout(0)
    expect(seen).to.have.length(0)
    button(element, '#draft').click()
    await aTimeout(0)
    expect(seen).to.have.length(1)
    expectSame(seen[0]?.submitter, button(element, '#draft'))
    expect(element.noValidate).to.equal(false)
  })

  it('sends nothing of its own when another button submits', async () => {
    const element = await form(
      html`<jt-button type="submit" name="a" value="1">A</jt-button>
        <jt-button id="other" type="submit" name="b" value="2">B</jt-button>`,
    )
    const seen = recordSubmissions(element)
    button(element, '#other').click()
    await aTimeout(0)
    expect(seen[0]?.data).to.deep.equal({ b: '2' })
  })

  it('leaves the form alone unless it is of type submit or reset', async () => {
    const element = await form(html`<jt-button>Look</jt-button>`)
    const seen = recordSubmissions(element)
    button(element).click()
    await aTimeout(0)
    expect(seen).to.have.length(0)
  })

  it('does not submit an invalid form', async () => {
    const element = await form(
      html`<jt-input name="name" label="Name" required></jt-input><jt-button type="submit">Send</jt-button>`,
    )
    const seen = recordSubmissions(element)
    button(element).click()
    await aTimeout(0)
    expect(seen).to.have.length(0)
    expectSame(document.activeElement, element.querySelector('jt-input'))
  })

  it('resets its form', async () => {
    const element = await form(
      html`<input name="native" value="before" /><jt-button type="reset">Clear</jt-button>`,
    )
    const input = element.querySelector('input')
    if (input) input.value = 'after'
    button(element).click()
    await aTimeout(0)
    expect(input?.value).to.equal('before')
  })

  it('does nothing when a click listener prevents the click, also one added later', async () => {
    const element = await form(html`<jt-button type="submit">Send</jt-button>`)
    const seen = recordSubmissions(element)
    button(element).addEventListener('click', (event) => event.preventDefault())
    button(element).click()
    await aTimeout(0)
    expect(seen).to.have.length(0)
  })

  for (const state of ['disabled', 'loading']) {
    it(`ignores clicks while it is ${state}`, async () => {
      const element = await form(html`<jt-button type="submit">Send</jt-button>`)
      const seen = recordSubmissions(element)
      let clicks = 0
      button(element).addEventListener('click', () => (clicks += 1))
      button(element).toggleAttribute(state, true)
      await button(element).updateComplete
      button(element).click()
      HTMLElement.prototype.click.call(button(element))
      await aTimeout(0)
      expect(clicks).to.equal(0)
      expect(seen).to.have.length(0)
    })
  }

  it('keeps Enter in a field from submitting while it is disabled', async () => {
    const element = await form(
      html`<jt-input name="name" label="Name"></jt-input><jt-button type="submit" disabled>Send</jt-button>`,
    )
    const seen = recordSubmissions(element)
    element.querySelector('jt-input')?.focus()
    await sendKeys({ press: 'Enter' })
    await aTimeout(0)
    expect(seen).to.have.length(0)
  })

  it('is the submitter of a form that Enter in a field submits', async () => {
    const element = await form(
      html`<jt-input name="name" label="Name" value="kim"></jt-input> <jt-button>Not this</jt-button
        ><jt-button id="send" type="submit" name="then" value="pay">Send</jt-button>`,
    )
    const seen = recordSubmissions(element)
    element.querySelector('jt-input')?.focus()
    await sendKeys({ press: 'Enter' })
    await aTimeout(0)
    expectSame(seen[0]?.submitter, button(element, '#send'))
    expect(seen[0]?.data).to.deep.equal({ name: 'kim', then: 'pay' })
  })

  it('keeps its width and its focus while it is loading', async () => {
    const element = await fixture<JtButton>(html`<jt-button variant="primary">Place the order</jt-button>`)
    const width = element.getBoundingClientRect().width
    element.focus()
    element.loading = true
    await element.updateComplete
    expect(element.getBoundingClientRect().width).to.equal(width)
    expectSame(document.activeElement, element)
  })

  it('takes loading="false" for not loading', async () => {
    const element = await fixture<JtButton>(html`<jt-button loading="false">Go</jt-button>`)
    expect(element.loading).to.equal(false)
  })

  it('says what it opens, and whether that is open, from the tree of its host', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <jt-button aria-expanded="false" aria-haspopup="dialog" aria-controls="filters">Filters</jt-button>
        <p id="filters">All filters</p>
      </div>`,
    )
    const inner = innerControl(button(host))
    expect([inner.ariaExpanded, inner.ariaHasPopup]).to.deep.equal(['false', 'dialog'])
    expectSame(inner.ariaControlsElements?.[0], host.querySelector('p'))
    await expect(host).to.be.accessible()
    button(host).setAttribute('aria-expanded', 'true')
    for (const name of ['aria-haspopup', 'aria-controls']) button(host).removeAttribute(name)
    await button(host).updateComplete
    expect([inner.ariaExpanded, inner.ariaHasPopup]).to.deep.equal(['true', null])
    expect(inner.ariaControlsElements ?? []).to.deep.equal([])
  })

  it('is a toggle button in the state that pressed says, also as a bare attribute', async () => {
    const stated: (string | null)[] = []
    for (const attribute of ['', 'pressed', 'pressed="true"', 'pressed="false"']) {
      const element = await form(unsafeHTML(`<jt-button ${attribute}>Save</jt-button>`))
      await button(element).updateComplete
      stated.push(innerControl(button(element)).ariaPressed)
    }
    expect(stated).to.deep.equal([null, 'true', 'true', 'false'])
  })

  it('is pressed by the keyboard', async () => {
    const element = await fixture<JtButton>(html`<jt-button>Go</jt-button>`)
    let clicks = 0
    element.addEventListener('click', () => (clicks += 1))
    element.focus()
    await sendKeys({ press: 'Enter' })
    await sendKeys({ press: 'Space' })
    expect(clicks).to.equal(2)
  })

  it('is accessible in every variant and state', async () => {
    const element = await fixture(
      html`<div>
        <jt-button>Plain</jt-button>
        <jt-button variant="primary">Primary</jt-button>
        <jt-button variant="quiet">Quiet</jt-button>
        <jt-button variant="danger">Danger</jt-button>
        <jt-button variant="primary" loading>Loading</jt-button>
        <jt-button pressed="true" label="Save"><jt-icon name="heart"></jt-icon></jt-button>
      </div>`,
    )
    await expect(element).to.be.accessible()
  })
})
