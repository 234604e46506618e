import { html, type TemplateResult } from 'lit'

/** The pseudo-states of the kit that a picture can show. */
const PSEUDO_STATES = ['hover', 'focus-visible', 'active'] as const

/** The same thing at rest, under the pointer, with focus, and pressed; in a row. */
export function inEveryState(content: () => TemplateResult): TemplateResult {
  return html`${content()}${PSEUDO_STATES.map(
    (state) => html`<span class="kit-pseudo pseudo-${state}-all">${content()}</span>`,
  )}`
}

export const gridRow = (...content: readonly TemplateResult[]): TemplateResult =>
  html`<div class="jt-cluster">${content}</div>`

/** Rows of a grid: one for each variant, say. */
export const gridOf = (rows: readonly TemplateResult[]): TemplateResult =>
  html`<div class="jt-stack">${rows}</div>`
