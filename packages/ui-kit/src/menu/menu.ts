import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { OuterName } from '../base/outer-name.ts'
import { focusDelegatingRoot, reflected, UiElement } from '../base/ui-element.ts'
import { requireOuterName, requireSlot } from '../base/warn-missing.ts'
import { knownVariant } from '../base/warn.ts'
import { placeUnder } from '../controllers/place-under.ts'
import { chevronDown } from '../icon/paths.ts'
import { JtMenuItem } from './menu-item.ts'
import { menuStyles } from './menu.css.ts'
import { beginsWith, TypedAhead } from './typed-ahead.ts'

const variants = ['secondary', 'quiet'] as const
/** How the button looks: with a border (`secondary`, the default) or without. */
export type MenuVariant = (typeof variants)[number]

/**
 * A button with a list of actions or links. Arrow keys, Home, End and typing walk through it; Escape, a choice and a press
 * elsewhere close it, and the focus is back at the button.
 *
 * @element jt-menu
 * @slot - `jt-menu-item` elements, and `<hr>` between groups of them
 * @slot button - What is seen in the button, in place of the label
 * @fires toggle - After it opened or closed; `event.newState` says which
 * @csspart button - The button
 * @csspart menu - The list
 * @example <jt-menu label="내 계정"><jt-menu-item href="/ko/orders">주문 내역</jt-menu-item></jt-menu>
 */
export class JtMenu extends UiElement {
  static override shadowRootOptions: ShadowRootInit = focusDelegatingRoot
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, menuStyles]
  static override properties: PropertyDeclarations = {
    label: {},
    variant: reflected,
    isOpen: { state: true },
  }

  /** What the button says; read in place of its slot. */
  declare label: string
  /** `quiet` has no border. */
  declare variant: MenuVariant
  declare private isOpen: boolean
  readonly #typed = new TypedAhead()
  #opensAtEnd = false

  constructor() {
    super()
    this.label = ''
    this.variant = 'secondary'
    this.isOpen = false
    new OuterName(this, 'button, [role=menu]')
  }

  // Leaving the page closes a popover without a word.
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.isOpen = false
  }

  /** Opens it with the focus on its first item. */
  show(): void {
    if (this.isConnected) this.#menu?.showPopover()
  }

  /** Closes it; the focus is back at the button if it was in the list. */
  close(): void {
    this.#menu?.hidePopover()
  }

  get #menu(): HTMLElement | null {
    return this.shadowRoot?.getElementById('menu') ?? null
  }

  get #button(): HTMLElement | null {
    return this.shadowRoot?.querySelector('button') ?? null
  }

  get #items(): JtMenuItem[] {
    return [...this.querySelectorAll('*')].filter((element) => element instanceof JtMenuItem)
  }

  /** Those that are seen: what the page hides cannot have the focus. */
  get #reachable(): JtMenuItem[] {
    return this.#items.filter((item) => item.checkVisibility())
  }

  // The browser gives the focus back by itself only when it was inside the same shadow root.
  #onBeforeToggle({ newState }: ToggleEvent): void {
    if (newState === 'closed' && this.#items.some((item) => item.matches(':focus'))) this.#button?.focus()
  }

  #onToggle(event: ToggleEvent): void {
    this.isOpen = event.newState === 'open'
    if (this.isOpen) {
      if (this.#menu && this.#button) placeUnder(this.#menu, this.#button)
      this.#reachable.at(this.#opensAtEnd ? -1 : 0)?.focus()
    }
    this.#opensAtEnd = false
    this.dispatchEvent(new ToggleEvent('toggle', event))
  }

  #onButtonKeydown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    this.#opensAtEnd = event.key === 'ArrowUp'
    this.show()
  }

  #onKeydown(event: KeyboardEvent): void {
    // Closing gives the focus back, and Tab goes on from there.
    if (event.key === 'Tab') this.close()
    const next = this.#itemFor(event)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  #itemFor({ key, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent): JtMenuItem | undefined {
    if (ctrlKey || altKey || metaKey) return undefined
    const items = this.#reachable
    const from = items.findIndex((item) => item.matches(':focus'))
    if (key === 'Home') return items[0]
    if (key === 'End') return items.at(-1)
    if (key === 'ArrowDown') return items[(from + 1) % items.length]
    if (key === 'ArrowUp') return items.at(Math.max(from, 0) - 1)
    if ([...key].length !== 1 || key === ' ') return undefined
    const typed = this.#typed.add(key, timeStamp)
    const start = typed.length > 1 ? from : from + 1
    const ordered = [...items.slice(start), ...items.slice(0, start)]
    return ordered.find((item) => beginsWith(item.textContent ?? '', typed))
  }

  #onChoose(event: Event): void {
    // The page's own listeners may still prevent it.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.close()
    })
  }

  protected override checkUse(): void {
    knownVariant(this, 'variant', this.variant, variants)
    requireOuterName(this)
    requireSlot(this, '', 'jt-menu-item elements')
  }

  override render(): TemplateResult {
    return html`<button
        part="button"
        type="button"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-expanded=${String(this.isOpen)}
        @keydown=${this.#onButtonKeydown}
      >
        <span class="label"><slot name="button">${this.label}</slot></span
        >${glyph(chevronDown)}
      </button>
      <div
        id="menu"
        part="menu"
        popover
        role="menu"
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKeydown}
        @jt-choose=${this.#onChoose}
      >
        <slot></slot>
      </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-menu': JtMenu
  }
}
