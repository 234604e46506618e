import type { CSSResultGroup } from 'lit'
import { CheckControl } from '../base/check-control.ts'
import { switchStyles } from './switch.css.ts'

/**
 * A setting that takes effect at once when it is switched; for a choice that a button sends later use a checkbox.
 *
 * @element jt-switch
 * @slot - The label, when it is more than text; it replaces `label`
 * @fires input - When it is switched
 * @fires change - When it is switched; `event.target.checked` is current
 * @example <jt-switch label="무료 배송만 보기" name="freeShipping"></jt-switch>
 */
export class JtSwitch extends CheckControl {
  static override styles: CSSResultGroup = [CheckControl.styles, switchStyles]

  protected override get controlRole(): string {
    return 'switch'
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-switch': JtSwitch
  }
}
