import { nothing, type PropertyDeclarations } from 'lit'
import { flag, reflected, UiElement } from '../base/ui-element.ts'
import { knownVariant, warnIf } from '../base/warn.ts'
import { fillable, icons, type IconName } from './icons.ts'

/**
 * One drawing of the kit's set, in the colour and size of the text around it. Decorative unless it has a `label`.
 * It has no shadow root: base.css draws it, before its script too, which only gives it its name.
 *
 * @element jt-icon
 * @cssprop --jt-icon-size - Edge length; 1.5em by default
 * @example <jt-icon name="cart"></jt-icon>
 */
export class JtIcon extends UiElement {
  static override properties: PropertyDeclarations = { name: reflected, label: {}, filled: flag }

  /** Which drawing. */
  declare name: IconName | ''
  /** What the icon says, when it stands without text. */
  declare label: string
  /** Fills the shape of a heart that is saved, or of a star that counts. */
  declare filled: boolean
  readonly #internals = this.attachInternals()

  constructor() {
    super()
    this.name = ''
    this.label = ''
    this.filled = false
  }

  protected override createRenderRoot(): DocumentFragment {
    return new DocumentFragment()
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    knownVariant(this, 'name', this.name, Object.keys(icons))
    warnIf(!this.name, this, 'has no name and shows nothing. Set "name" to the icon that is meant.')
    warnIf(
      this.filled && this.name in icons && !fillable.includes(this.name as IconName),
      this,
      `cannot be filled. Use one of: ${fillable.join(', ')}.`,
    )
  }

  override render(): typeof nothing {
    this.#internals.role = this.label ? 'img' : null
    this.#internals.ariaLabel = this.label || null
    return nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-icon': JtIcon
  }
}
