import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing'
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands'
import '../button/button.define.ts'
import { atRest } from '../testing/at-rest.ts'
import { expectSame } from '../testing/same-node.ts'
import { warningsDuring } from '../testing/warnings.ts'
import './tooltip.define.ts'
import type { JtTooltip } from './tooltip.ts'

const words = '로그인하면 모아 볼 수 있어요'

interface Shown {
  readonly host: HTMLElement
  readonly trigger: HTMLElement
  readonly tooltip: JtTooltip
}

async function tooltip(trigger = html`<button id="wish">찜</button>`): Promise<Shown> {
  const host = await fixture<HTMLElement>(
    html`<div style="padding: 120px">
      <a href="#before">Before</a> ${trigger}<jt-tooltip for="wish">${words}</jt-tooltip>
      <a href="#after">After</a>
    </div>`,
  )
  const element = host.querySelector('jt-tooltip')
  const described = host.querySelector<HTMLElement>('#wish')
  if (!element || !described) throw new Error('No tooltip.')
  await element.updateComplete
  return { host, trigger: described, tooltip: element }
}

const jtButton = html`<jt-button id="wish" label="찜"></jt-button>`
async function tabTo(host: HTMLElement): Promise<void> {
  host.querySelector('a')?.focus()
  await sendKeys({ press: 'Tab' })
}

const isSeen = (element: Element): boolean => element.checkVisibility()

async function pointAt(element: Element): Promise<void> {
  const box = element.getBoundingClientRect()
  await sendMouse({
    type: 'move',
    position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)],
  })
}

describe('jt-tooltip', () => {
  afterEach(async () => {
    document.documentElement.dir = ''
    await resetMouse()
  })

  const triggers = { button: html`<button id="wish">찜</button>`, 'jt-button': jtButton }
  for (const [tag, trigger] of Object.entries(triggers)) {
    it(`is seen while the keyboard is at its ${tag}`, async () => {
      const { host, tooltip: element } = await tooltip(trigger)
      expect(isSeen(element)).to.equal(false)
      await tabTo(host)
      expect(isSeen(element)).to.equal(true)
      await sendKeys({ press: 'Tab' })
      expect(isSeen(element)).to.equal(false)
    })
  }

  it('stays while the keyboard is at its trigger when the pointer passes by', async () => {
    const { host, trigger, tooltip: element } = await tooltip()
    await tabTo(host)
    await pointAt(trigger)
    await sendMouse({ type: 'move', position: [1, 1] })
    await aTimeout(400)
    expect(isSeen(element)).to.equal(true)
    await sendKeys({ press: 'Escape' })
    expect(isSeen(element)).to.equal(false)
    await pointAt(trigger)
    await waitUntil(() => isSeen(element))
    await sendMouse({ type: 'move', position: [1, 1] })
    await waitUntil(() => !isSeen(element))
  })

  it('is seen while the pointer is on its trigger or on itself', async () => {
    const { trigger, tooltip: element } = await tooltip()
    await pointAt(trigger)
    await waitUntil(() => isSeen(element))
    await pointAt(element)
    await aTimeout(400)
    expect(isSeen(element)).to.equal(true)
    await sendMouse({ type: 'move', position: [1, 1] })
    await waitUntil(() => !isSeen(element))
  })

  it('is not shown by a press, and goes at one', async () => {
    const { trigger, tooltip: element } = await tooltip()
    await pointAt(trigger)
    await waitUntil(() => isSeen(element))
    await sendMouse({ type: 'down' })
    await sendMouse({ type: 'up' })
    expect(isSeen(element)).to.equal(false)
    expectSame(document.activeElement, trigger)
  })

  for (const direction of ['ltr', 'rtl'])
    it(`stands over the middle of its trigger where text runs ${direction}`, async () => {
      const { host, trigger, tooltip: element } = await tooltip(jtButton)
      document.documentElement.dir = direction
      await tabTo(host)
      const [box, around] = [element.getBoundingClientRect(), trigger.getBoundingClientRect()]
      expect(box.bottom).to.be.at.most(around.top)
      expect(box.bottom).to.be.at.least(around.top - 16)
      expect(box.left).to.be.at.least(0)
      expect(Math.abs(box.left + box.width / 2 - around.left - around.width / 2)).to.be.below(2)
    })

  it('stands below where there is no room above', async () => {
    const { host, trigger, tooltip: element } = await tooltip()
    Object.assign(host.style, { position: 'fixed', insetBlockStart: '0', padding: '0 120px' })
    await tabTo(host)
    expect(element.getBoundingClientRect().top).to.be.at.least(trigger.getBoundingClientRect().bottom)
  })

  it('describes its trigger, beside other descriptions, until it is taken away', async () => {
    const {
      host,
      trigger,
      tooltip: element,
    } = await tooltip(
      html`<p id="more">더</p>
        <button id="wish" aria-describedby="more">찜</button>`,
    )
    const described = (): (string | undefined)[] =>
      trigger.ariaDescribedByElements?.map((part) => part.textContent ?? '') ?? []
    expect(described()).to.deep.equal(['더', words])
    element.remove()
    expect(described()).to.deep.equal(['더'])
    host.append(element)
    await element.updateComplete
    expect(described()).to.deep.equal(['더', words])
  })

  it('describes the native button inside a jt-button', async () => {
    const { trigger, tooltip: element } = await tooltip(jtButton)
    const inner = trigger.shadowRoot?.querySelector('button')
    await waitUntil(() => inner?.ariaDescribedByElements?.[0] === element)
    element.remove()
    await waitUntil(() => !inner?.ariaDescribedByElements?.length)
  })

  it('leaves Escape to the page when it is removed while it is seen', async () => {
    const { host, tooltip: element } = await tooltip()
    await tabTo(host)
    element.remove()
    let heard = 0
    host.addEventListener('keydown', () => (heard += 1))
    await sendKeys({ press: 'Escape' })
    expect(heard).to.equal(1)
  })

  it('does not describe what is called the same', async () => {
    const { trigger } = await tooltip(html`<button id="wish" aria-label=${words}>찜</button>`)
    expect(trigger.ariaDescribedByElements?.length ?? 0).to.equal(0)
  })

  it('describes its trigger again when its words change', async () => {
    const { trigger, tooltip: element } = await tooltip(
      html`<button id="wish" aria-label=${words}>찜</button>`,
    )
    element.textContent = '다른 말'
    await waitUntil(() => trigger.ariaDescribedByElements?.[0] === element)
    element.textContent = words
    await waitUntil(() => !trigger.ariaDescribedByElements?.length)
  })

  it('goes over to the element that takes the place of its trigger', async () => {
    const { host, trigger, tooltip: element } = await tooltip()
    const next = document.createElement('button')
    next.id = 'wish'
    trigger.replaceWith(next)
    await waitUntil(() => next.ariaDescribedByElements?.[0] === element)
    await tabTo(host)
    expect(isSeen(element)).to.equal(true)
  })

  it('belongs to the element before it without an id', async () => {
    const host = await fixture(html`<p><button>찜</button><jt-tooltip>${words}</jt-tooltip></p>`)
    await host.querySelector('jt-tooltip')?.updateComplete
    expectSame(host.querySelector('button')?.ariaDescribedByElements?.[0], host.querySelector('jt-tooltip'))
  })

  it('says when it describes nothing, or has no words', async () => {
    const warnings = await warningsDuring(() => fixture(html`<p><jt-tooltip for="nobody"></jt-tooltip></p>`))
    expect(warnings.join()).to.contain('the id "nobody"').and.to.contain('Put the words')
  })

  it('is accessible while it is seen', async () => {
    const { host, tooltip: element } = await tooltip(jtButton)
    await tabTo(host)
    expect(isSeen(element)).to.equal(true)
    await atRest(element)
    await expect(host).to.be.accessible()
  })
})
