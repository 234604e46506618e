import { css, LitElement, type CSSResultGroup, type PropertyDeclaration, type PropertyValues } from 'lit'
import { VERSION } from './version.ts'

/** A boolean attribute: one lowercase word, false by default, mirrored to the attribute so that CSS can see it. */
export const flag: PropertyDeclaration<boolean> = { type: Boolean, reflect: true }

/** A text attribute that CSS or the browser's form machinery reads, so it is mirrored. */
export const reflected: PropertyDeclaration<string> = {
  reflect: true,
  converter: { fromAttribute: (text) => text ?? '', toAttribute: (text) => text || null },
}

/** What every element of the kit shares. */
export class UiElement extends LitElement {
  static readonly version: string = VERSION

  static override styles: CSSResultGroup = css`
    :host {
      box-sizing: border-box;
      font-family: var(--jt-font-family);
      -webkit-tap-highlight-color: transparent;
    }

    :host([hidden]) {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: inherit;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `

  // Vue writes `loading="false"` when it renders before the element is defined; presence would mean true.
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (value === 'false' && this.#isFlag(name)) {
      this.removeAttribute(name)
      return
    }
    super.attributeChangedCallback(name, old, value)
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed)
    if (process.env.NODE_ENV !== 'production') this.checkUse()
  }

  /** Warns the developer of the page of what cannot be meant; asked after each update, in development only. */
  protected checkUse(): void {}

  #isFlag(attribute: string): boolean {
    const declarations = (this.constructor as typeof UiElement).elementProperties
    return declarations.get(attribute)?.type === Boolean
  }
}

/** A root that hands focus to its first focusable part, for elements that wrap a native control. */
export const focusDelegatingRoot: ShadowRootInit = { mode: 'open', delegatesFocus: true }
