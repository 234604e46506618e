import type { CSSResultGroup, PropertyDeclarations } from 'lit'
import { glyphStyles } from '../base/glyph.ts'
import { reflected, UiElement } from '../base/ui-element.ts'
import { knownVariant } from '../base/warn.ts'
import { modalStyles } from '../dialog/dialog.css.ts'
import { JtDialog } from '../dialog/dialog.ts'
import { drawerStyles } from './drawer.css.ts'
import { onPressBeside } from './press-beside.ts'

const sides = ['start', 'end', 'bottom'] as const
/** The edge of the screen it comes in from; `end` by default, as the language is read. */
export type DrawerSide = (typeof sides)[number]

/**
 * A dialog that comes in from an edge of the screen; a press beside it closes it too.
 *
 * @element jt-drawer
 * @slot - The content
 * @slot footer - Buttons
 * @fires cancel - When the shopper wants to close it; preventing it keeps it open
 * @fires close - When it was closed, however
 * @example <jt-drawer label="필터" side="bottom"></jt-drawer>
 */
export class JtDrawer extends JtDialog {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, modalStyles, drawerStyles]
  static override properties: PropertyDeclarations = { side: reflected }

  /** The edge it comes in from. */
  declare side: DrawerSide
  protected override readonly closedBy = 'any'

  constructor() {
    super()
    this.side = 'end'
    onPressBeside(this, () => this.requestClose())
  }

  protected override checkUse(): void {
    super.checkUse()
    knownVariant(this, 'side', this.side, sides)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-drawer': JtDrawer
  }
}
