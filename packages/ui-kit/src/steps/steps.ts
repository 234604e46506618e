import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { Language } from '../base/language.ts'
import { LightElement } from '../base/light-element.ts'
import { listIn } from '../base/list-in.ts'
import { knownVariant } from '../base/warn.ts'

const states = ['done', 'current', 'todo'] as const

/** A step of the way, and how far the shopper is with it. */
export interface Step {
  /** What the shopper does there. */
  readonly label: string
  /** A step that can be gone back to. */
  readonly href?: string
  /** Whether it lies behind the shopper, is where they are now, or is still to come. */
  readonly state: (typeof states)[number]
}

const texts = {
  ko: { label: '진행 단계', done: '완료' },
  en: { label: 'Progress', done: 'Done' },
}

/**
 * Where the shopper is on a way of several steps. It has no shadow root: base.css is its style.
 *
 * @element jt-steps
 * @slot - A `<nav>` of the page's own with an `<ol>`, which needs no script: `data-state` of an `<li>` says how far it is, and one link or `<span>` is in it; the properties are then not used
 * @example <jt-steps label="주문 단계"></jt-steps>
 */
export class JtSteps extends LightElement {
  static override properties: PropertyDeclarations = { steps: { attribute: false }, label: {} }

  /** The steps, in order: `{ label, state }` with `state` done, current or todo, and `href` where it can be gone back to. */
  declare steps: readonly Step[]
  /** What they lead to; "Progress" in the page's language by default. */
  declare label: string
  readonly #language = new Language(this)

  constructor() {
    super()
    this.steps = []
    this.label = ''
  }

  protected override willUpdate(): void {
    this.steps = listIn(this, 'steps', this.steps)
  }

  protected override checkUse(): void {
    if (process.env.NODE_ENV === 'production') return
    for (const { state } of this.steps) knownVariant(this, 'state', state, states)
  }

  override render(): TemplateResult | typeof nothing {
    if (this.steps.length === 0) return nothing
    return html`<nav aria-label=${this.label || this.#language.pick(texts).label}>
      <ol role="list">
        ${this.steps.map((step) => this.#renderStep(step))}
      </ol>
    </nav>`
  }

  #renderStep({ label, href, state }: Step): TemplateResult {
    const done = html`<span class="jt-visually-hidden">, ${this.#language.pick(texts).done}</span>`
    const content = html`${label}${state === 'done' ? done : nothing}`
    return html`<li data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
      ${href ? html`<a href=${href}>${content}</a>` : html`<span>${content}</span>`}
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-steps': JtSteps
  }
}
