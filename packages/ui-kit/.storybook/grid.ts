import { html, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { showFocus } from './show-focus.ts'

/** The same thing with focus, as the keyboard would leave it: on one part. */
export function inFocus(content: TemplateResult): TemplateResult {
  return html`<span class="kit-pseudo" ${ref(showFocus)}>${content}</span>`
}

const under = (state: 'hover' | 'active', content: TemplateResult): TemplateResult =>
  html`<span class="kit-pseudo pseudo-${state}-all">${content}</span>`

/** The same thing at rest, under the pointer, with focus, and pressed; in a row. */
export function inEveryState(content: () => TemplateResult): TemplateResult {
  return html`${content()}${under('hover', content())}${inFocus(content())}${under('active', content())}`
}

export const gridRow = (...content: readonly TemplateResult[]): TemplateResult =>
  html`<div class="jt-cluster">${content}</div>`

/** Rows of a grid: one for each variant, say. */
export const gridOf = (rows: readonly TemplateResult[]): TemplateResult =>
  html`<div class="jt-stack">${rows}</div>`
