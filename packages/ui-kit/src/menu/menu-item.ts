import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { flag, focusDelegatingRoot, reflected, UiElement } from '../base/ui-element.ts'
import { requireNameOrContent } from '../base/warn-missing.ts'
import { knownVariant } from '../base/warn.ts'
import { menuItemStyles } from './menu.css.ts'

const variants = ['default', 'danger'] as const
/** How an item looks; `danger` is for what cannot be undone. */
export type MenuItemVariant = (typeof variants)[number]

/**
 * Something to choose in a `jt-menu`: an action, or with `href` a link.
 *
 * @element jt-menu-item
 * @slot - The text
 * @slot start - Before the text, e.g. an icon
 * @slot end - After the text
 * @fires {CustomEvent<string>} jt-choose - When it is chosen; `detail` is its value. Preventing it keeps the menu open and a link from being followed
 * @csspart item - The link or button
 * @example <jt-menu-item href="/ko/orders">주문 내역</jt-menu-item>
 */
export class JtMenuItem extends UiElement {
  static override shadowRootOptions: ShadowRootInit = focusDelegatingRoot
  static override styles: CSSResultGroup = [UiElement.styles, menuItemStyles]
  static override properties: PropertyDeclarations = {
    value: reflected,
    href: reflected,
    variant: reflected,
    disabled: flag,
  }

  /** What it stands for, in `jt-choose`. */
  declare value: string
  /** Where it leads; without it, it is an action. */
  declare href: string
  /** `danger` for what cannot be undone. */
  declare variant: MenuItemVariant
  /** It can be walked over and read, but not chosen. */
  declare disabled: boolean

  constructor() {
    super()
    this.value = ''
    this.href = ''
    this.variant = 'default'
    this.disabled = false
    this.addEventListener('click', this.#refuse, { capture: true })
  }

  /** Chooses it as a press does. */
  override click(): void {
    this.#item?.click()
  }

  get #item(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('[role=menuitem]') ?? null
  }

  readonly #refuse = (event: Event): void => {
    if (!this.disabled) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  readonly #onClick = (event: Event): void => {
    const init = { bubbles: true, composed: true, cancelable: true, detail: this.value }
    if (!this.dispatchEvent(new CustomEvent('jt-choose', init))) event.preventDefault()
  }

  // A native link is not pressed by the space bar, an item of a menu is.
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return
    event.preventDefault()
    this.click()
  }

  protected override checkUse(): void {
    knownVariant(this, 'variant', this.variant, variants)
    requireNameOrContent(this)
  }

  override render(): TemplateResult {
    const content = html`<slot name="start"></slot><span class="text"><slot></slot></span
      ><slot name="end"></slot>`
    const disabled = this.disabled ? 'true' : nothing
    return this.href && !this.disabled
      ? html`<a
          part="item"
          role="menuitem"
          tabindex="-1"
          href=${this.href}
          @click=${this.#onClick}
          @keydown=${this.#onKeydown}
          >${content}</a
        >`
      : html`<button
          part="item"
          type="button"
          role="menuitem"
          tabindex="-1"
          aria-disabled=${disabled}
          @click=${this.#onClick}
        >
          ${content}
        </button>`
  }
}

declare global {
  interface HTMLElementEventMap {
    'jt-choose': CustomEvent<string>
  }
  interface HTMLElementTagNameMap {
    'jt-menu-item': JtMenuItem
  }
}
