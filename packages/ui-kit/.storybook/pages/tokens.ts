import { html, type TemplateResult } from 'lit'
import { tokenUsage } from 'virtual:token-usage'
import type { TokenRow } from '../../src/tokens/token-row.ts'
import { tokenRows } from '../../src/tokens/token-table.ts'
import type { Theme } from '../../src/tokens/tokens.ts'
import { say, type Words } from '../words.ts'
import { copyable } from './copy.ts'
import { tokenWords } from './token-words.ts'

export const THEMES: readonly (readonly [Theme, Words])[] = [
  ['light', ['밝게', 'Light']],
  ['dark', ['어둡게', 'Dark']],
  ['light-contrast', ['고대비, 밝게', 'High contrast, light']],
  ['dark-contrast', ['고대비, 어둡게', 'High contrast, dark']],
]

/** What a length, a font or a duration can follow, by the names in the token files. */
const CHOICES: Readonly<Record<string, Words>> = {
  comfortable: ['넉넉하게', 'Comfortable'],
  compact: ['빽빽하게', 'Compact'],
  full: ['그대로', 'Full'],
  reduced: ['줄여서', 'Reduced'],
  korean: ['한국어', 'Korean'],
  latin: ['로마자', 'Latin'],
}

export const tokensOf = (...prefixes: readonly string[]): readonly TokenRow[] =>
  tokenRows.filter(({ name }) => prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix}.`)))

/** Who refers to the token, found in the sources. */
export function usersOf({ variable }: TokenRow): TemplateResult {
  const owners = [...new Set((tokenUsage[variable] ?? []).map(({ owner }) => owner))]
  if (owners.length === 0) return html`<p class="jt-muted">${say('아무도 쓰지 않음', 'Used by nobody')}</p>`
  return html`<details class="kit-users">
    <summary>${say(`쓰는 곳 ${owners.length}곳`, `Used by ${owners.length}`)}</summary>
    <p>${owners.join(' · ')}</p>
  </details>`
}

/** Name, what it is for, the variable to copy, and who uses it. */
export function tokenHead(row: TokenRow): TemplateResult {
  return html`<div class="kit-token__head">
    <h2 class="kit-token__name">${row.name}</h2>
    ${copyable(row.css)}
    <p class="jt-muted">${say(...tokenWords(row))}</p>
    ${usersOf(row)}
  </div>`
}

/** A page of tokens: title, what to know, and a row for each. */
export function tokenPage(page: {
  readonly title: Words
  readonly lead: Words
  readonly rows: readonly TemplateResult[]
}): TemplateResult {
  return html`<article class="kit-page">
    <h1>${say(...page.title)}</h1>
    <p class="kit-summary">${say(...page.lead)}</p>
    ${page.rows}
  </article>`
}

export const tokenRow = (row: TokenRow, show: TemplateResult): TemplateResult =>
  html`<section class="kit-token">${tokenHead(row)}${show}</section>`

/** The values that follow density, language or motion. */
export function choicesOf({ values, choices }: TokenRow): TemplateResult {
  const [axis] = Object.values(choices)
  if (!axis) return html`<code>${values.light}</code>`
  return html`<dl class="kit-choices">
    ${Object.entries(axis).map(
      ([name, value]) =>
        html`<div>
          <dt>${say(...(CHOICES[name] ?? [name, name]))}</dt>
          <dd><code>${value}</code></dd>
        </div>`,
    )}
  </dl>`
}
