import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { isObject } from '../base/list-in.ts'
import { UiElement } from '../base/ui-element.ts'
import { knownVariant, warnIf } from '../base/warn.ts'
import { topModal } from '../controllers/modals.ts'
import { ReachableRoot } from './reachable-root.ts'
import { renderToast } from './render-toast.ts'
import { ToastClock } from './toast-clock.ts'
import { toastRegionStyles } from './toast-region.css.ts'
import { toastVariants, type ShownToast, type Toast } from './toast.ts'

export type { Toast, ToastAction, ToastVariant } from './toast.ts'

const texts = {
  ko: { label: '알림', close: '알림 닫기' },
  en: { label: 'Notifications', close: 'Close notification' },
}
const shownAtOnce = 3

function takesFocus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return element?.matches(':focus-within') ?? false
}

/**
 * Where short messages appear: one in the shell. They are announced, also while a modal is open, and all stay while the pointer
 * or the focus is at one. Errors, and actions that are no links, stay until they are put away. Escape puts away the one that
 * has the focus.
 *
 * @element jt-toast-region
 * @example document.querySelector('jt-toast-region').show({ message: '장바구니에 담았어요', variant: 'success' })
 */
export class JtToastRegion extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, toastRegionStyles]
  static override properties: PropertyDeclarations = { toasts: { state: true } }

  /** @internal */
  declare readonly renderRoot: ShadowRoot
  declare private toasts: readonly ShownToast[]
  readonly #language = new Language(this)
  readonly #clock = new ToastClock((id) => this.#dismiss(id))
  #cameFrom: HTMLElement | undefined
  #lastId = 0

  constructor() {
    super()
    this.toasts = []
  }

  /** Shows `{ message }`, where wanted with `variant` (info, success, danger) and `action` (`{ label, href }` or `{ label, onSelect }`); where there would be too many, the oldest goes that would go by itself. */
  show(toast: Toast): void {
    const isToast = isObject(toast)
    warnIf(!isToast, this, `cannot show(${String(toast)}). Give it an object with a "message".`)
    if (!isToast) return
    knownVariant(this, 'variant', toast.variant, toastVariants)
    const shown = { ...toast, id: ++this.#lastId }
    const pushedOut = this.toasts.length < shownAtOnce ? undefined : this.#firstToGo
    this.toasts = [...this.toasts, shown]
    this.#clock.start(shown)
    if (pushedOut) this.#dismiss(pushedOut.id)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#clock.stopAll()
    this.toasts = []
  }

  protected override createRenderRoot(): ShadowRoot {
    this.attachShadow({ mode: 'open' })
    return new ReachableRoot(this, JtToastRegion.elementStyles).root
  }

  /** The oldest that would go by itself; the oldest where none would. */
  get #firstToGo(): ShownToast | undefined {
    return this.toasts.find((toast) => this.#clock.willEnd(toast)) ?? this.toasts[0]
  }

  #onFocusIn({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.renderRoot.contains(relatedTarget))
      this.#cameFrom = relatedTarget
  }

  #dismiss(id: number): void {
    const toast = this.toasts.find((candidate) => candidate.id === id)
    if (!toast) return
    if (this.#clock.hasFocus(toast)) this.#passFocusOn(toast)
    this.#clock.stop(toast)
    this.toasts = this.toasts.filter((other) => other !== toast)
  }

  /** To the newest other message, or back to where the focus came from; never to nothing. */
  #passFocusOn({ id }: ShownToast): void {
    // The newest may be still to render.
    this.performUpdate()
    const others = this.renderRoot.querySelectorAll<HTMLElement>(`.toast:not([data-id='${id}']) .close`)
    const region = this.renderRoot.querySelector<HTMLElement>('.region')
    ;[[...others].at(-1), this.#cameFrom, topModal(), region].some(takesFocus)
  }

  override render(): TemplateResult {
    const text = this.#language.pick(texts)
    return html`<div
      class="region"
      popover="manual"
      role="region"
      tabindex="-1"
      aria-label=${text.label}
      aria-live="polite"
      @focusin=${this.#onFocusIn}
    >
      ${repeat(
        this.toasts,
        ({ id }) => id,
        (toast) =>
          renderToast({
            toast,
            clock: this.#clock,
            closeLabel: text.close,
            dismiss: () => this.#dismiss(toast.id),
          }),
      )}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-toast-region': JtToastRegion
  }
}
