import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { knownVariant, warnIf } from '../base/warn.ts'
import { iconStyles } from './icon.css.ts'
import { icons, type IconName } from './icons.ts'

/**
 * One drawing of the kit's set, in the colour and size of the text around it. Decorative unless it has a `label`.
 *
 * @element jt-icon
 * @cssprop --jt-icon-size - Edge length; 1.5em by default
 * @example <jt-icon name="cart"></jt-icon>
 */
export class JtIcon extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, iconStyles]
  static override properties: PropertyDeclarations = { name: reflected, label: {}, filled: flag }

  /** Which drawing. */
  declare name: IconName | ''
  /** What the icon says, when it stands without text. */
  declare label: string
  /** Fills the shape, e.g. a star that counts. */
  declare filled: boolean

  constructor() {
    super()
    this.name = ''
    this.label = ''
    this.filled = false
  }

  protected override checkUse(): void {
    knownVariant(this, 'name', this.name, Object.keys(icons))
    warnIf(!this.name, this, 'has no name and shows nothing. Set "name" to the icon that is meant.')
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.name) return nothing
    const path: string | undefined = icons[this.name]
    if (path === undefined) return nothing
    return this.label
      ? html`<svg viewBox="0 0 24 24" role="img" aria-label=${this.label}><path d=${path}></path></svg>`
      : html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-icon': JtIcon
  }
}
