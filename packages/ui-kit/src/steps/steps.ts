import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { glyph, glyphStyles } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { listIn } from '../base/list-in.ts'
import { UiElement } from '../base/ui-element.ts'
import { knownVariant } from '../base/warn.ts'
import { check } from '../icon/paths.ts'
import { stepsStyles } from './steps.css.ts'

const states = ['done', 'current', 'todo'] as const

export interface Step {
  readonly label: string
  /** A step that can be gone back to. */
  readonly href?: string
  readonly state: (typeof states)[number]
}

const texts = {
  ko: { label: '진행 단계', done: '완료' },
  en: { label: 'Progress', done: 'Done' },
}

/**
 * Where the shopper is on a way of several steps.
 *
 * @element jt-steps
 * @example <jt-steps label="주문 단계"></jt-steps>
 */
export class JtSteps extends UiElement {
  static override styles: CSSResultGroup = [UiElement.styles, glyphStyles, stepsStyles]
  static override properties: PropertyDeclarations = { steps: { attribute: false }, label: {} }

  /** The steps, in order. */
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

  override render(): TemplateResult {
    return html`<nav aria-label=${this.label || this.#language.pick(texts).label}>
      <ol role="list">
        ${this.steps.map((step, index) => this.#renderStep(step, index + 1))}
      </ol>
    </nav>`
  }

  #renderStep({ label, href, state }: Step, number: number): TemplateResult {
    const isDone = state === 'done'
    const content = html`<span class="mark" aria-hidden="true">${isDone ? glyph(check) : number}</span>
      <span class="text" aria-hidden=${isDone ? 'true' : nothing}>${label}</span>
      ${isDone ? html`<span class="visually-hidden">${label}, ${this.#language.pick(texts).done}</span>` : nothing}`
    return html`<li data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
      ${href ? html`<a class="step" href=${href}>${content}</a>` : html`<span class="step">${content}</span>`}
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jt-steps': JtSteps
  }
}
