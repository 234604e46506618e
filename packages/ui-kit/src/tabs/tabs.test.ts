import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { expectSame } from '../testing/same-node.ts'
import { warningsDuring } from '../testing/warnings.ts'
import type { JtTab } from './tab.ts'
import './tabs.define.ts'
import type { JtTabs } from './tabs.ts'

const names = ['설명', '후기', '문의', '배송']

interface Shown {
  readonly element: JtTabs
  readonly tabs: JtTab[]
  readonly chosen: string[]
}

async function tabs(width = 600, direction = 'ltr'): Promise<Shown> {
  const host = await fixture<HTMLElement>(
    html`<div dir=${direction} style="inline-size: ${width}px">
      <jt-tabs label="상품 정보">
        ${names.map((name) => html`<jt-tab value=${name} ?disabled=${name === '문의'}>${name}</jt-tab>`)}
        ${names.map((name) => html`<jt-tab-panel value=${name}>${name}의 내용 <a href="#">더</a></jt-tab-panel>`)}
      </jt-tabs>
    </div>`,
  )
  const element = host.querySelector('jt-tabs')
  if (!element) throw new Error('No tabs.')
  const chosen: string[] = []
  host.addEventListener('jt-tab-choose', (event) => {
    chosen.push(event.detail)
  })
  const list = [...element.querySelectorAll('jt-tab')]
  await settled(element)
  return { element, tabs: list, chosen }
}

async function settled(element: JtTabs): Promise<void> {
  await element.updateComplete
  await Promise.all([...element.querySelectorAll('jt-tab')].map((tab) => tab.updateComplete))
}

const seen = (element: JtTabs): string[] =>
  [...element.querySelectorAll('jt-tab-panel')]
    .filter((panel) => panel.checkVisibility())
    .map((panel) => panel.value)

async function press(element: JtTabs, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key })
    await settled(element)
  }
}

describe('jt-tabs', () => {
  it('shows the panel of the first tab, or of its value', async () => {
    const { element } = await tabs()
    expect(seen(element)).to.deep.equal(['설명'])
    element.value = '배송'
    await settled(element)
    expect(seen(element)).to.deep.equal(['배송'])
    element.value = 'unknown'
    await settled(element)
    expect(seen(element)).to.deep.equal(['설명'])
  })

  it('shows the panel of a tab that is pressed, and says so once', async () => {
    const { element, tabs: list, chosen } = await tabs()
    list[1]?.click()
    list[1]?.click()
    list[2]?.click()
    await settled(element)
    expect(seen(element)).to.deep.equal(['후기'])
    expect(chosen).to.deep.equal(['후기'])
  })

  it('stays on the tab that stands in for a disabled one once that is pressed', async () => {
    const { element, tabs: list, chosen } = await tabs()
    element.value = '문의'
    await settled(element)
    list[0]?.click()
    expect(chosen).to.deep.equal(['설명'])
    if (list[2]) list[2].disabled = false
    await settled(element)
    await element.updateComplete
    expect(seen(element)).to.deep.equal(['설명'])
  })

  it('walks with the arrow keys, goes round at the ends and passes over what is disabled', async () => {
    const { element, tabs: list, chosen } = await tabs()
    list[0]?.focus()
    await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End')
    expect(chosen).to.deep.equal(['후기', '배송', '설명', '배송', '설명', '배송'])
    expectSame(document.activeElement, list[3])
  })

  it('walks the other way where text runs from right to left', async () => {
    const { element, tabs: list, chosen } = await tabs(600, 'rtl')
    list[0]?.focus()
    await press(element, 'ArrowLeft', 'ArrowRight')
    expect(chosen).to.deep.equal(['후기', '설명'])
  })

  it('is one stop for the Tab key, and the panel is the next', async () => {
    const { element, tabs: list } = await tabs()
    list[0]?.focus()
    await press(element, 'ArrowRight', 'Tab')
    expectSame(document.activeElement, element.querySelector('jt-tab-panel[value="후기"]'))
    await sendKeys({ press: 'Shift+Tab' })
    expectSame(document.activeElement, list[1])
  })

  it('scrolls its row, and nothing else, to the chosen tab where there is no room for all', async () => {
    const { element, tabs: list } = await tabs(180)
    const top = window.scrollY
    element.value = '배송'
    await settled(element)
    const end = (shown: Element | undefined): number => shown?.getBoundingClientRect().right ?? 0
    await waitUntil(() => end(list[3]) <= end(element) + 1)
    expect(element.scrollWidth).to.equal(element.clientWidth)
    expect(window.scrollY).to.equal(top)
  })

  it('leaves its row where the shopper scrolled it while what is in a panel changes', async () => {
    const { element } = await tabs(180)
    const row = element.shadowRoot?.querySelector('.tabs')
    row?.scrollTo({ left: 60, behavior: 'instant' })
    const [left, panel] = [row?.scrollLeft, element.querySelector('jt-tab-panel')]
    let updates = 0
    element.addController({ hostUpdated: () => (updates += 1) })
    panel?.append('more', document.createElement('p'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(updates).to.equal(0)
    element.requestUpdate()
    await settled(element)
    expect(left).to.be.above(0)
    expect(row?.scrollLeft).to.equal(left)
  })

  it('takes in tabs that come later', async () => {
    const { element } = await tabs()
    element.insertAdjacentHTML(
      'beforeend',
      '<jt-tab value="new">새</jt-tab><jt-tab-panel value="new">새</jt-tab-panel>',
    )
    element.value = 'new'
    await settled(element)
    await waitUntil(() => seen(element).join() === 'new')
  })

  it('shows another while the chosen tab is disabled, and tells nobody that the shopper chose it', async () => {
    const { element, tabs: list, chosen } = await tabs()
    element.value = '후기'
    await settled(element)
    list.slice(0, 2).forEach((tab) => (tab.disabled = true))
    await waitUntil(() => seen(element).join() === '배송')
    await settled(element)
    expect(list.map((tab) => tab.ariaSelected)).to.deep.equal(['false', 'false', 'false', 'true'])
    list.slice(0, 2).forEach((tab) => (tab.disabled = false))
    await waitUntil(() => seen(element).join() === '후기')
    expect(chosen).to.deep.equal([])
  })

  it('follows a tab whose value changes', async () => {
    const { element, tabs: list } = await tabs()
    element.value = 'new'
    Object.assign(list[1] ?? {}, { value: 'new' })
    Object.assign(element.querySelectorAll('jt-tab-panel')[1] ?? {}, { value: 'new' })
    await waitUntil(() => seen(element).join() === 'new')
  })

  it('leaves tabs of tabs in its panels alone', async () => {
    const { element } = await tabs()
    const panel = element.querySelector('jt-tab-panel')
    panel?.insertAdjacentHTML(
      'beforeend',
      '<jt-tabs label="안쪽"><jt-tab value="x">x</jt-tab><jt-tab-panel value="x">x</jt-tab-panel></jt-tabs>',
    )
    await waitUntil(() => seen(element).includes('x'))
    expect(seen(element)).to.deep.equal(['설명', 'x'])
  })

  it('names each panel after its tab, and is accessible', async () => {
    const { element, tabs: list } = await tabs()
    const panel = element.querySelector('jt-tab-panel')
    expect(panel?.ariaLabelledByElements?.map((label) => label.textContent)).to.deep.equal(['설명'])
    expectSame(list[0]?.ariaControlsElements?.[0], panel)
    await expect(element).to.be.accessible()
  })

  it('says when it has no name, or a tab no panel', async () => {
    const warnings = await warningsDuring(() =>
      fixture(html`<jt-tabs><jt-tab value="a">A</jt-tab></jt-tabs>`),
    )
    expect(warnings).to.have.length(2)
    expect(warnings.join()).to.contain('has no name').and.to.contain('no panel for the tab "a"')
  })

  it('leaves the role and the tab stop that the page has given a panel', async () => {
    const panel = await fixture<HTMLElement>(
      html`<jt-tab-panel value="a" role="group" tabindex="-1"></jt-tab-panel>`,
    )
    expect([panel.role, panel.tabIndex]).to.deep.equal(['group', -1])
  })

  it('gives a copy ids of its own, to which it refers, and keeps those of the page', async () => {
    const { element } = await tabs()
    const [own] = element.querySelectorAll('jt-tab-panel')
    if (own) own.id = 'about'
    const copy = element.cloneNode(true) as JtTabs
    copy.querySelector('#about')?.setAttribute('id', 'about-2')
    element.after(copy)
    await settled(copy)
    const parts = [...element.children, ...copy.children]
    expect(new Set(parts.map(({ id }) => id)).size).to.equal(parts.length)
    expect(copy.querySelector('jt-tab-panel')?.id).to.equal('about-2')
    for (const tab of copy.querySelectorAll('jt-tab'))
      expectSame(tab.ariaControlsElements?.[0]?.parentElement, copy)
  })
})
