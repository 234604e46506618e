import type { PropertyDeclarations, PropertyValues } from 'lit'
import { carryNames, namingAttributes } from './accessible-name.ts'
import { flag, focusDelegatingRoot, reflected, UiElement } from './ui-element.ts'

/**
 * An element of a form around a native control, which is disabled, named and described from outside the shadow root.
 * Subclasses render that control, or the group they are, with `id="control"`.
 */
export class FormElement extends UiElement {
  static readonly formAssociated = true
  static override shadowRootOptions: ShadowRootInit = focusDelegatingRoot
  static override properties: PropertyDeclarations = {
    name: reflected,
    disabled: flag,
    formDisabled: { state: true },
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...namingAttributes]
  }

  /** What its value is sent as; without it, nothing is sent. */
  declare name: string
  /** It can be neither used nor sent. */
  declare disabled: boolean
  declare private formDisabled: boolean

  protected readonly internals: ElementInternals = this.attachInternals()

  constructor() {
    super()
    this.name = ''
    this.disabled = false
    this.formDisabled = false
    this.addEventListener('focusin', () => this.#carryAttributes())
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form
  }

  /** The `<label>` elements that refer to it. */
  get labels(): NodeList {
    return this.internals.labels
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name.startsWith('aria-')) this.requestUpdate()
  }

  protected get control(): HTMLElement | null {
    return this.shadowRoot?.getElementById('control') ?? null
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.formDisabled
  }

  /** Carries to the control what the page says of it on the host. */
  protected carryAttributes(control: HTMLElement, spoken = ''): void {
    const labels = [...this.internals.labels].filter((label) => label instanceof Element)
    carryNames({ host: this, control, labels, spoken })
  }

  // The browser answers with formDisabledCallback, which Lit must hear of before it renders.
  protected override update(changed: PropertyValues): void {
    if (changed.has('disabled')) this.toggleAttribute('disabled', this.disabled)
    super.update(changed)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#carryAttributes()
  }

  #carryAttributes(): void {
    if (this.control) this.carryAttributes(this.control)
  }
}
