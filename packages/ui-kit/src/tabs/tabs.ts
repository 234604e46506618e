import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { OuterName } from '../base/outer-name.ts'
import { UiElement } from '../base/ui-element.ts'
import { requireInside, requireOuterName } from '../base/warn-missing.ts'
import { warnIf } from '../base/warn.ts'
import { isModified, stepAlong } from '../controllers/arrow-keys.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { revealInRow } from '../controllers/reveal.ts'
import { JtTabPanel } from './tab-panel.ts'
import { JtTab } from './tab.ts'
import { tabsStyles } from './tabs.css.ts'

/**
 * Panels of which one is seen, and a row of tabs to choose it. A tab that gets the focus is chosen at once.
 *
 * @element jt-tabs
 * @slot tab - `jt-tab` elements, written before the panels; they go there by themselves
 * @slot - A `jt-tab-panel` for each tab
 * @fires {CustomEvent<string>} jt-tab-choose - When the shopper chose a tab; `detail` is its value
 * @csspart tabs - The row of tabs
 * @example <jt-tabs label="상품 정보"><jt-tab value="a">설명</jt-tab><jt-tab-panel value="a">…</jt-tab-panel></jt-tabs>
 */
export class JtTabs extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, tabsStyles]
  static override properties: PropertyDeclarations = { value: {}, label: {} }

  /** The value of the chosen tab; the first tab when there is none of that value, or it is disabled. Where another than the first is chosen from the start, write `hidden` on the panels of all others: styles cannot tell, and the page would move when the script comes. */
  declare value: string
  /** What the tabs are about, for those who do not see it. */
  declare label: string

  #revealed: JtTab | undefined

  constructor() {
    super()
    this.value = ''
    this.label = ''
    new OuterName(this, '.tabs')
    new ChildWatcher(this, ['disabled', 'value'], () => this.requestUpdate(), 'children')
  }

  protected override updated(): void {
    this.#show()
  }

  get #tabs(): JtTab[] {
    return [...this.children].filter((child) => child instanceof JtTab)
  }

  #show(): void {
    const tabs = this.#tabs
    const usable = tabs.filter((tab) => !tab.disabled)
    const chosen = usable.find((tab) => tab.value === this.value) ?? usable[0]
    for (const tab of tabs) tab.selected = tab === chosen
    for (const panel of this.children) {
      if (panel instanceof JtTabPanel) this.#showPanel(panel, chosen)
    }
    const row = this.shadowRoot?.querySelector('.tabs')
    if (row && chosen && chosen !== this.#revealed) revealInRow(row, chosen)
    this.#revealed = chosen
  }

  #showPanel(panel: JtTabPanel, chosen: JtTab | undefined): void {
    panel.hidden = panel.value !== chosen?.value
    const tab = this.#tabs.find(({ value }) => value === panel.value)
    if (!tab) return
    tab.setAttribute('aria-controls', panel.id)
    panel.setAttribute('aria-labelledby', tab.id)
  }

  #choose(tab: JtTab): void {
    tab.focus()
    if (tab.value === this.value) return
    this.value = tab.value
    this.dispatchEvent(new CustomEvent('jt-tab-choose', { bubbles: true, composed: true, detail: tab.value }))
  }

  #onClick(event: Event): void {
    const tab = this.#tabs.find((candidate) => event.composedPath().includes(candidate))
    if (tab && !tab.disabled) this.#choose(tab)
  }

  #onKeydown(event: KeyboardEvent): void {
    const next = isModified(event) ? undefined : this.#tabFor(event)
    if (!next) return
    event.preventDefault()
    this.#choose(next)
  }

  #tabFor(event: KeyboardEvent): JtTab | undefined {
    const tabs = this.#tabs.filter((tab) => !tab.disabled)
    if (event.key === 'Home') return tabs[0]
    if (event.key === 'End') return tabs.at(-1)
    const step = stepAlong(this, event)
    const from = tabs.findIndex((tab) => tab.selected)
    return step === 0 ? undefined : tabs.at((from + step) % tabs.length)
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    requireOuterName(this)
    requireInside(this, 'jt-tab', 'jt-tab and jt-tab-panel elements')
    const panels = [...this.children].filter((child) => child instanceof JtTabPanel)
    const lonely = this.#tabs.find((tab) => !panels.some((panel) => panel.value === tab.value))
    warnIf(
      lonely !== undefined,
      this,
      `has no panel for the tab "${lonely?.value}". Give a jt-tab-panel its value.`,
    )
  }

  override render(): TemplateResult {
    return html`<div
        class="tabs"
        part="tabs"
        role="tablist"
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
      >
        <slot name="tab"></slot>
      </div>
      <slot></slot>`
  }
}

declare global {
  interface HTMLElementEventMap {
    'jt-tab-choose': CustomEvent<string>
  }
  interface HTMLElementTagNameMap {
    'jt-tabs': JtTabs
  }
}
