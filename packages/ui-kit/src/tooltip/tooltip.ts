import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { reflected, UiElement } from '../base/ui-element.ts'
import { requireSlot } from '../base/warn-missing.ts'
import { warnIf } from '../base/warn.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { placeUnder } from '../controllers/place-under.ts'
import { describe, undescribe } from './describe.ts'
import { findTrigger } from './find-trigger.ts'
import { tooltipStyles } from './tooltip.css.ts'
import { onTreeChange } from './tree-change.ts'

const msToShow = 300
/** Time to move the pointer from the trigger onto the words. */
const msToHide = 200

/**
 * A few words about a control, shown while the pointer rests on it or the keyboard is at it, and read after its name. Escape
 * puts them away. They are not reachable by touch: nothing that is needed may stand in them.
 *
 * @element jt-tooltip
 * @slot - The words: text, nothing to press
 * @example <jt-button id="wish" label="찜하기"></jt-button><jt-tooltip for="wish">로그인하면 모아 볼 수 있어요</jt-tooltip>
 */
export class JtTooltip extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, tooltipStyles]
  static override properties: PropertyDeclarations = { for: reflected }

  /** Id of the control in the same tree; the element before the tooltip without it. */
  declare for: string

  #trigger: HTMLElement | undefined
  #listening = new AbortController()
  #isForKeyboard = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopWatching: (() => void) | undefined

  constructor() {
    super()
    this.for = ''
    this.addEventListener('pointerenter', () => clearTimeout(this.#timer))
    this.addEventListener('pointerleave', () => this.#hideSoon())
    this.addEventListener('beforetoggle', (event) => this.#onBeforeToggle(event))
    new ChildWatcher(this, [], () => this.#describeAgain())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.role = 'tooltip'
    this.popover = 'hint'
    this.#stopWatching = onTreeChange(this.getRootNode(), () => this.#onTreeChange())
    this.requestUpdate('for')
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopWatching?.()
    this.#release()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('for') || !this.isConnected) return
    this.#release()
    this.#trigger = findTrigger(this)
    if (this.#trigger) this.#attend(this.#trigger)
  }

  #onTreeChange(): void {
    if (findTrigger(this) !== this.#trigger) this.requestUpdate('for')
  }

  #describeAgain(): void {
    if (!this.#trigger) return
    undescribe(this.#trigger, this)
    describe(this.#trigger, this)
  }

  #attend(trigger: HTMLElement): void {
    const { signal } = (this.#listening = new AbortController())
    trigger.addEventListener('pointerenter', (event) => this.#onPointerEnter(event), { signal })
    trigger.addEventListener('pointerleave', () => this.#hideSoon(), { signal })
    trigger.addEventListener('pointerdown', () => this.#hide(), { signal })
    trigger.addEventListener('focusin', (event) => this.#onFocus(event), { signal })
    trigger.addEventListener('focusout', () => this.#hide(), { signal })
    describe(trigger, this)
  }

  #release(): void {
    this.#hide()
    this.#listenForEscape(false)
    this.#listening.abort()
    if (this.#trigger) undescribe(this.#trigger, this)
    this.#trigger = undefined
  }

  #onPointerEnter(event: PointerEvent): void {
    if (event.pointerType === 'touch') return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#show(), msToShow)
  }

  #onFocus(event: Event): void {
    const [target] = event.composedPath()
    if (target instanceof Element && target.matches(':focus-visible')) {
      this.#isForKeyboard = true
      this.#show()
    }
  }

  #show(): void {
    clearTimeout(this.#timer)
    if (!this.isConnected || !this.#trigger || this.matches(':popover-open')) return
    this.showPopover({ source: this.#trigger })
    placeUnder(this, this.#trigger)
  }

  #hideSoon(): void {
    clearTimeout(this.#timer)
    if (!this.#isForKeyboard) this.#timer = setTimeout(() => this.#hide(), msToHide)
  }

  #hide(): void {
    this.#isForKeyboard = false
    clearTimeout(this.#timer)
    if (this.matches(':popover-open')) this.hidePopover()
  }

  #onBeforeToggle({ newState }: ToggleEvent): void {
    this.#listenForEscape(newState === 'open')
  }

  // A tooltip that is removed while it is seen closes without an event.
  #listenForEscape(isOpen: boolean): void {
    if (isOpen) document.addEventListener('keydown', this.#onKeydown, { capture: true })
    else document.removeEventListener('keydown', this.#onKeydown, { capture: true })
  }

  // Escape is for the tooltip alone: a dialog around it stays.
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#hide()
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    requireSlot(this, '', 'the words')
    const place = this.for ? `the id "${this.for}" in its tree` : 'an element before it'
    setTimeout(() =>
      warnIf(this.isConnected && !this.#trigger, this, `describes nothing: it needs ${place}.`),
    )
  }

  override render(): TemplateResult {
    return html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-tooltip': JtTooltip
  }
}
