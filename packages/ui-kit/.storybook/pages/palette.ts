import { html, nothing, type TemplateResult } from 'lit'
import { styleMap } from 'lit/directives/style-map.js'
import type { PrimitiveRow } from '../../src/tokens/token-row.ts'
import { primitiveRows } from '../../src/tokens/token-table.ts'
import { say } from '../words.ts'

export const swatch = (value: string): TemplateResult =>
  html`<span class="kit-swatch" aria-hidden="true" style=${styleMap({ '--kit-swatch': value })}></span>`

/** A name that a narrow tile breaks between its parts, not inside its number. */
const breakable = (name: string): TemplateResult =>
  html`${name.split('.').map((part, at) => (at === 0 ? part : html`.<wbr />${part}`))}`

const primitive = ({ name, value, usedBy, brand }: PrimitiveRow): TemplateResult =>
  html`<li>
    ${swatch(value)}<code>${breakable(name)}</code><code>${value}</code>
    ${brand ? html`<span class="jt-muted">${say('브랜드', 'Brand')}</span>` : nothing}
    <details class="kit-users">
      <summary>
        ${say(`쓰는 토큰 ${usedBy.length}개`, usedBy.length === 1 ? '1 token' : `${usedBy.length} tokens`)}
      </summary>
      ${usedBy.map((user) => html`<code>${user}</code> `)}
    </details>
  </li>`

/** The colours below those with a meaning, and which of these refer to each. */
export const palette = (): TemplateResult =>
  html`<article class="kit-page">
    <h1>${say('팔레트', 'Palette')}</h1>
    <p class="kit-summary">
      ${say('뜻이 있는 토큰만 이 값을 부릅니다. 화면에서는 쓰지 않습니다.', 'Only tokens with a meaning refer to these; pages never do.')}
    </p>
    <ul class="kit-tiles" role="list">
      ${primitiveRows.filter(({ type }) => type === 'color').map(primitive)}
    </ul>
  </article>`
