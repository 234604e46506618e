import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { warningsDuring } from '../testing/warnings.ts'
import './accordion.define.ts'
import type { JtAccordionItem } from './accordion-item.ts'
import type { JtAccordion } from './accordion.ts'

async function accordion(name = ''): Promise<{ element: JtAccordion; items: JtAccordionItem[] }> {
  const element = await fixture<JtAccordion>(
    html`<jt-accordion name=${name} level="4">
      <jt-accordion-item heading="배송"><p>내일 도착해요.</p></jt-accordion-item>
      <jt-accordion-item heading="교환과 반품"><p>7일 안에 무료예요.</p></jt-accordion-item>
      <jt-accordion-item heading="세탁"><p>손으로 빨아 주세요.</p></jt-accordion-item>
    </jt-accordion>`,
  )
  const items = [...element.querySelectorAll('jt-accordion-item')]
  await Promise.all(items.map((item) => item.updateComplete))
  return { element, items }
}

const summary = (item: JtAccordionItem | undefined): HTMLElement | null | undefined =>
  item?.shadowRoot?.querySelector('summary')

const isRead = (item: JtAccordionItem): boolean => item.querySelector('p')?.checkVisibility() ?? false

async function press(item: JtAccordionItem | undefined, key: string): Promise<void> {
  summary(item)?.focus()
  if (!item) throw new Error('No item.')
  const toggled = oneEvent(item, 'toggle')
  await sendKeys({ press: key })
  await toggled
}

describe('jt-accordion', () => {
  it('opens and closes a section with the keyboard, and says so', async () => {
    const { items } = await accordion()
    expect(items.map(isRead)).to.deep.equal([false, false, false])
    await press(items[1], 'Enter')
    expect(items.map((item) => item.open)).to.deep.equal([false, true, false])
    await waitUntil(() => items.map(isRead).join() === 'false,true,false')
    await press(items[1], 'Space')
    expect(items.map((item) => item.open)).to.deep.equal([false, false, false])
  })

  it('leaves the others open without a name', async () => {
    const { items } = await accordion()
    await press(items[0], 'Enter')
    await press(items[1], 'Enter')
    expect(items.map((item) => item.open)).to.deep.equal([true, true, false])
  })

  it('closes the others when it has a name', async () => {
    const { items } = await accordion('help')
    await press(items[0], 'Enter')
    await press(items[2], 'Enter')
    await waitUntil(() => items.map((item) => item.open).join() === 'false,false,true')
    await waitUntil(() => items.map(isRead).join() === 'false,false,true')
  })

  it('leaves the others open again once its name is taken away', async () => {
    const { element, items } = await accordion('help')
    element.name = ''
    await element.updateComplete
    await press(items[0], 'Enter')
    await press(items[2], 'Enter')
    expect(items.map((item) => item.open)).to.deep.equal([true, false, true])
  })

  it('leaves its items the names of their own', async () => {
    const { element, items } = await accordion()
    for (const item of items) item.name = 'own'
    element.level = 2
    await element.updateComplete
    expect(items.map((item) => item.name)).to.deep.equal(['own', 'own', 'own'])
  })

  it('opens and closes when the page says so', async () => {
    const { items } = await accordion()
    const [first] = items
    if (!first) throw new Error('No item.')
    first.open = true
    await first.updateComplete
    expect(isRead(first)).to.equal(true)
    first.removeAttribute('open')
    await waitUntil(() => !isRead(first))
  })

  it('has headings of the level it is given, also in sections that come later', async () => {
    const { element } = await accordion()
    const late = document.createElement('jt-accordion-item')
    late.heading = '소재'
    element.append(late)
    const level = (): string | null | undefined => late.shadowRoot?.querySelector('[role=heading]')?.ariaLevel
    await waitUntil(() => level() === '4')
  })

  it('is accessible, open and closed', async () => {
    const { element, items } = await accordion()
    await press(items[0], 'Enter')
    await waitUntil(() => items[0]?.getAnimations({ subtree: true }).length === 0)
    await expect(element).to.be.accessible()
  })

  it('says when a section has no heading, or one of no level, and shows the default', async () => {
    let item: JtAccordionItem | undefined
    const warnings = await warningsDuring(async () => {
      item = await fixture<JtAccordionItem>(html`<jt-accordion-item level="9"></jt-accordion-item>`)
    })
    expect(warnings).to.have.length(2)
    expect(warnings[0]).to.contain('level="9"')
    expect(warnings[1]).to.contain('has no heading')
    expect(item?.shadowRoot?.querySelector('[role=heading]')?.ariaLevel).to.equal('3')
  })
})
