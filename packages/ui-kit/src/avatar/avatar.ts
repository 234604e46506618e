import { html, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { LightElement } from '../base/light-element.ts'
import { flag, reflected } from '../base/ui-element.ts'
import { knownVariant, warnIf } from '../base/warn.ts'
import { initials } from './initials.ts'

/** How large it is: small, medium (the default) or large. */
export type AvatarSize = 's' | 'm' | 'l'

const person = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z M4.5 20.5a7.5 7.5 0 0 1 15 0'

/**
 * Who somebody is, as a picture, or as the initials of the name while there is none or it cannot be loaded.
 * It has no shadow root: base.css is its style.
 *
 * @element jt-avatar
 * @slot - An `<img>` of the page's own; `name` and `src` are then not used
 * @cssprop --jt-avatar-size - Its width and height
 * @example <jt-avatar name="김하늘" src="/people/12.webp"></jt-avatar>
 */
export class JtAvatar extends LightElement {
  static override properties: PropertyDeclarations = {
    name: {},
    src: {},
    size: reflected,
    decorative: flag,
    failed: { state: true },
  }

  /** The whole name: it is what is heard. */
  declare name: string
  /** Address of the picture. */
  declare src: string
  /** A little, as usual, or large. */
  declare size: AvatarSize
  /** The name stands beside it: it need not be heard twice. */
  declare decorative: boolean
  declare private failed: boolean

  constructor() {
    super()
    this.name = ''
    this.src = ''
    this.size = 'm'
    this.decorative = false
    this.failed = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.failed = false
    knownVariant(this, 'size', this.size, ['s', 'm', 'l'])
  }

  readonly #onError = (): void => {
    this.failed = true
  }

  get #name(): string {
    return String(this.name ?? '').trim()
  }

  override render(): TemplateResult {
    const isNamed = this.#name !== '' && !this.decorative
    warnIf(
      !this.#name && !this.decorative && !this.isPageWritten,
      this,
      'has no name, so nobody hears whose it is. Set "name", or "decorative" where the name stands beside it.',
    )
    if (this.src && !this.failed)
      return html`<img
        src=${this.src}
        alt=${isNamed ? this.name : ''}
        decoding="async"
        @error=${this.#onError}
      />`
    return isNamed
      ? html`<span role="img" aria-label=${this.name}>${this.#renderInitials()}</span>`
      : html`<span aria-hidden="true">${this.#renderInitials()}</span>`
  }

  #renderInitials(): TemplateResult | string {
    return (
      initials(this.#name) ||
      svg`<svg class="jt-avatar__drawing" viewBox="0 0 24 24"><path d=${person}></path></svg>`
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-avatar': JtAvatar
  }
}
