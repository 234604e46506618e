import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { UiElement } from '../base/ui-element.ts'
import { knownVariant } from '../base/warn.ts'
import { onModalOpened } from '../controllers/modals.ts'
import { close, info, tick, warning } from '../icon/paths.ts'
import { toastRegionStyles } from './toast-region.css.ts'

const variants = ['info', 'success', 'danger'] as const
export type ToastVariant = (typeof variants)[number]

export interface Toast {
  readonly message: string
  readonly variant?: ToastVariant
  readonly action?: ToastAction
}

export interface ToastAction {
  readonly label: string
  /** Where it leads; without it, `onSelect` is called. */
  readonly href?: string
  readonly onSelect?: () => void
}

interface ShownToast extends Toast {
  readonly id: number
}

const texts = {
  ko: { label: '알림', close: '알림 닫기' },
  en: { label: 'Notifications', close: 'Close notification' },
}
const glyphs: Record<ToastVariant, string> = { info, success: tick, danger: warning }
const shownAtOnce = 3
const secondsToRead = 6
/** Something to press needs the time to get there. */
const secondsToAct = 12

/**
 * Where short messages appear: one in the shell. They are announced, and all stay while the pointer or the focus is at one.
 * Escape puts away the one that has the focus.
 *
 * @element jt-toast-region
 * @example document.querySelector('jt-toast-region').show({ message: '장바구니에 담았어요', variant: 'success' })
 */
export class JtToastRegion extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, toastRegionStyles]
  static override properties: PropertyDeclarations = { toasts: { state: true } }

  declare private toasts: readonly ShownToast[]
  readonly #language = new Language(this)
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()
  /** Where the pointer and the focus are: the id of a message. */
  readonly #attention = new Map<'pointer' | 'focus', number>()
  #cameFrom: HTMLElement | undefined
  #lastId = 0
  #stopRaising: (() => void) | undefined

  constructor() {
    super()
    this.toasts = []
  }

  show(toast: Toast): void {
    knownVariant(this, 'variant', toast.variant, variants)
    const shown = { ...toast, id: ++this.#lastId }
    const oldest = this.toasts.at(-shownAtOnce)
    this.toasts = [...this.toasts, shown]
    this.#startTimer(shown)
    if (oldest) this.#dismiss(oldest.id)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopRaising = onModalOpened(() => this.#raise())
    void this.updateComplete.then(() => this.#raise())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopRaising?.()
    this.#timers.forEach((timer) => clearTimeout(timer))
    this.#timers.clear()
    this.toasts = []
  }

  /**
   * Puts the region on top of whatever is in the top layer, to be seen: while a modal is open it is inert all the same. It is
   * open while empty: a live region must be there first.
   */
  #raise(): void {
    const region = this.shadowRoot?.querySelector<HTMLElement>('.region')
    if (!this.isConnected || !region) return
    region.hidePopover()
    region.showPopover()
  }

  #startTimer(toast: ShownToast): void {
    if (this.#attention.size > 0) return
    const seconds = toast.action ? secondsToAct : secondsToRead
    this.#timers.set(
      toast.id,
      setTimeout(() => this.#dismiss(toast.id), seconds * 1000),
    )
  }

  #stopTimer(id: number): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
  }

  #attend(by: 'pointer' | 'focus', id: number): void {
    this.#attention.set(by, id)
    this.#restartTimers()
  }

  #leave(by: 'pointer' | 'focus', id: number): void {
    if (this.#attention.get(by) !== id) return
    this.#attention.delete(by)
    this.#restartTimers()
  }

  #restartTimers(): void {
    for (const toast of this.toasts) {
      this.#stopTimer(toast.id)
      this.#startTimer(toast)
    }
  }

  #onFocusIn({ relatedTarget }: FocusEvent, id: number): void {
    if (relatedTarget instanceof HTMLElement && relatedTarget !== this) this.#cameFrom = relatedTarget
    this.#attend('focus', id)
  }

  #onKeydown(event: KeyboardEvent, id: number): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#dismiss(id)
  }

  #dismiss(id: number): void {
    const hadFocus = this.#attention.get('focus') === id
    this.#stopTimer(id)
    this.toasts = this.toasts.filter((toast) => toast.id !== id)
    // What is removed under the pointer or the focus sends no event that it was left.
    this.#leave('pointer', id)
    this.#leave('focus', id)
    if (hadFocus) void this.updateComplete.then(() => this.#passFocusOn())
  }

  /** To the newest message that is left, or back to where the focus came from. */
  #passFocusOn(): void {
    const buttons = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.close') ?? [])]
    const next = buttons.at(-1) ?? this.#cameFrom
    next?.focus()
  }

  #act(toast: ShownToast): void {
    toast.action?.onSelect?.()
    this.#dismiss(toast.id)
  }

  override render(): TemplateResult {
    return html`<div
      class="region"
      popover="manual"
      role="region"
      aria-label=${this.#language.pick(texts).label}
      aria-live="polite"
    >
      ${repeat(
        this.toasts,
        (toast) => toast.id,
        (toast) => this.#renderToast(toast),
      )}
    </div>`
  }

  #renderToast(toast: ShownToast): TemplateResult {
    const variant = toast.variant ?? 'info'
    return html`<div
      class="toast"
      data-variant=${variant}
      role=${variant === 'danger' ? 'alert' : nothing}
      @pointerenter=${() => this.#attend('pointer', toast.id)}
      @pointerleave=${() => this.#leave('pointer', toast.id)}
      @focusin=${(event: FocusEvent) => this.#onFocusIn(event, toast.id)}
      @focusout=${() => this.#leave('focus', toast.id)}
      @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, toast.id)}
    >
      <span class="tone">${glyph(glyphs[variant] ?? info)}</span>
      <span class="message">${toast.message}</span>
      ${this.#renderAction(toast)}
      <button
        class="close"
        type="button"
        aria-label=${this.#language.pick(texts).close}
        @click=${() => this.#dismiss(toast.id)}
      >
        ${glyph(close)}
      </button>
    </div>`
  }

  #renderAction(toast: ShownToast): TemplateResult | typeof nothing {
    const { action } = toast
    if (!action) return nothing
    const onClick = (): void => this.#act(toast)
    return action.href
      ? html`<a class="action" href=${action.href} @click=${onClick}>${action.label}</a>`
      : html`<button type="button" class="action" @click=${onClick}>${action.label}</button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-toast-region': JtToastRegion
  }
}
