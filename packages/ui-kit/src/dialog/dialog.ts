import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { OuterName } from '../base/outer-name.ts'
import { flag, UiElement } from '../base/ui-element.ts'
import { requireOuterName } from '../base/warn-missing.ts'
import { FocusReturn } from '../controllers/focus-return.ts'
import { modalClosed, modalOpened } from '../controllers/modals.ts'
import { close } from '../icon/paths.ts'
import type { ClosableDialog } from './closable-dialog.ts'
import { closesDialog } from './closes-dialog.ts'
import { dialogStyles, modalStyles } from './dialog.css.ts'

const texts = { ko: '닫기', en: 'Close' }

/**
 * A modal dialog on the native one: the page behind is inert, Escape closes, and the focus goes back where it came from,
 * also into other shadow roots. An element with `autofocus` in it gets the focus first. A `<form method="dialog">` in it
 * closes it when it is submitted.
 *
 * @element jt-dialog
 * @slot - The content
 * @slot footer - Buttons
 * @fires cancel - When the shopper wants to close it; preventing it keeps it open, e.g. to ask about what is not saved
 * @fires close - When it was closed, however
 * @csspart dialog - The native dialog
 * @csspart body - The part that scrolls
 * @example <jt-dialog label="주문을 취소할까요?"></jt-dialog>
 */
export class JtDialog extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, modalStyles, dialogStyles]
  static override properties: PropertyDeclarations = { label: {}, open: flag }

  /** The title, which also names the dialog. */
  declare label: string
  /** It is shown, above everything else on the page. */
  declare open: boolean

  /** Who may close it: `closerequest` is Escape and Back, `any` also a press beside it. */
  protected readonly closedBy: 'any' | 'closerequest' = 'closerequest'
  readonly #language = new Language(this)
  readonly #focus = new FocusReturn()

  constructor() {
    super()
    this.label = ''
    this.open = false
    new OuterName(this, 'dialog')
    this.addEventListener('submit', this.#onSubmit)
  }

  /** Opens it above everything else on the page. */
  show(): void {
    this.open = true
  }

  /** Closes it without asking. */
  close(): void {
    this.open = false
  }

  /** Closes it as its close button does: unless `cancel` is prevented. */
  requestClose(): void {
    const dialog: ClosableDialog | null = this.#dialog
    if (!dialog?.open) return
    if (dialog.requestClose) dialog.requestClose()
    else if (this.#mayClose()) dialog.close()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate('open')
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    modalClosed(this)
    this.#dialog?.close()
    this.#focus.giveBack(this)
    this.open = false
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.isConnected || !this.#dialog || this.#dialog.open === this.open) return
    if (this.open) this.#showModal(this.#dialog)
    else this.#dialog.close()
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null
  }

  #showModal(dialog: HTMLDialogElement): void {
    this.#focus.remember()
    dialog.showModal()
    modalOpened(this, dialog)
    // Without `autofocus` the dialog itself: its name is read, and no button is one key press away.
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? dialog
    first.focus()
  }

  // Other things in it, such as a file input, have a cancel event of their own.
  readonly #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return
    if (!this.#mayClose()) event.preventDefault()
  }

  #mayClose(): boolean {
    return this.dispatchEvent(new Event('cancel', { cancelable: true }))
  }

  // The event comes later: it may have been opened again since.
  readonly #onClose = (): void => {
    if (this.#dialog?.open) return
    this.open = false
    this.#focus.giveBack(this)
    modalClosed(this)
    // A modal within it cannot be seen any more, but would still make the page inert.
    for (const inner of this.querySelectorAll<JtDialog>('jt-dialog, jt-drawer')) inner.open = false
    this.dispatchEvent(new Event('close'))
  }

  readonly #onSubmit = (event: Event): void => {
    if (!closesDialog(event, this)) return
    // The page's own listeners may still prevent it.
    setTimeout(() => {
      if (!event.defaultPrevented) this.close()
    })
  }

  #onFooterChange(event: Event): void {
    if (!(event.target instanceof HTMLSlotElement)) return
    event.target.toggleAttribute('data-filled', event.target.assignedElements().length > 0)
  }

  protected override checkUse(): void {
    requireOuterName(this)
  }

  override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      tabindex="-1"
      closedby=${this.closedBy}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      <header>
        <h2 id="label">${this.label}</h2>
        <button type="button" aria-label=${this.#language.pick(texts)} @click=${this.requestClose}>
          ${glyph(close)}
        </button>
      </header>
      <div class="body" part="body"><slot></slot></div>
      <footer><slot name="footer" @slotchange=${this.#onFooterChange}></slot></footer>
    </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-dialog': JtDialog
  }
}
