import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { ChoiceControl } from '../base/choice-control.ts'
import { fieldStyles } from '../base/field.css.ts'
import { fieldNotes, groupLabel } from '../base/field.ts'
import { focusDelegatingRoot, UiElement } from '../base/ui-element.ts'
import { requireInside } from '../base/warn-missing.ts'
import { ChildWatcher } from '../controllers/child-watcher.ts'
import { radioGroupStyles } from './radio.css.ts'

interface RadioChild extends HTMLElement {
  readonly value: string
  readonly disabled: boolean
}

/**
 * One choice out of a few, all of them in sight.
 *
 * @element jt-radio-group
 * @slot - `jt-radio` elements
 * @fires input - When another choice is made
 * @fires change - When another choice is made
 * @example <jt-radio-group label="배송 방법" name="shipping"><jt-radio value="standard" label="일반 배송"></jt-radio></jt-radio-group>
 */
export class JtRadioGroup extends ChoiceControl {
  // Each child is slotted beside its own native radio button, without an attribute that the page would have to write.
  static override shadowRootOptions: ShadowRootInit = { ...focusDelegatingRoot, slotAssignment: 'manual' }
  static override styles: CSSResultGroup = [UiElement.styles, fieldStyles, radioGroupStyles]
  static override properties: PropertyDeclarations = { choices: { state: true } }

  declare private choices: readonly RadioChild[]

  constructor() {
    super()
    this.choices = []
    new ChildWatcher(this, ['value', 'disabled'], () => this.#readChoices())
  }

  override connectedCallback(): void {
    this.#readChoices()
    super.connectedCallback()
  }

  protected override get usableValues(): readonly string[] {
    return this.choices.filter(({ disabled }) => !disabled).map(({ value }) => String(value))
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const slots = this.shadowRoot?.querySelectorAll('slot') ?? []
    this.choices.forEach((choice, index) => slots[index]?.assign(choice))
  }

  #readChoices(): void {
    // A browser may define the group before its choices.
    customElements.upgrade(this)
    this.choices = [...this.querySelectorAll<RadioChild>(':scope > jt-radio')]
  }

  protected override checkUse(): void {
    super.checkUse()
    requireInside(this, 'jt-radio', 'jt-radio elements')
  }

  override render(): TemplateResult {
    return html`${groupLabel(this)}
    ${this.renderGroup(this.choices.map((choice) => this.#renderChoice(choice)))}
    ${fieldNotes(this, this.shownError)}`
  }

  #renderChoice({ value, disabled }: RadioChild): TemplateResult {
    return html`<label class="option">
      <input type="radio" name="choice" value=${value} ?disabled=${disabled || this.isDisabled} />
      <slot></slot>
    </label>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-radio-group': JtRadioGroup
  }
}
