import type { CSSResultGroup } from 'lit'
import { CheckControl } from '../base/check-control.ts'
import { checkboxStyles } from './checkbox.css.ts'

/**
 * A checkbox with its label.
 *
 * @element jt-checkbox
 * @slot - The label, when it is more than text; it replaces `label`
 * @fires input - When it is checked or unchecked
 * @fires change - When it is checked or unchecked
 * @example <jt-checkbox label="기본 배송지로 저장" name="isDefault"></jt-checkbox>
 */
export class JtCheckbox extends CheckControl {
  static override styles: CSSResultGroup = [CheckControl.styles, checkboxStyles]
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-checkbox': JtCheckbox
  }
}
