import { html, nothing, type TemplateResult } from 'lit'
import type { TokenContrast, TokenRow } from '../../src/tokens/token-row.ts'
import { say, type Words } from '../words.ts'
import { THEMES } from './tokens.ts'

/** What the colour is on its ground: that decides how much contrast it needs. */
const ROLES: Readonly<Record<TokenContrast['role'], Words>> = {
  text: ['글', 'text'],
  'large-text': ['큰 글', 'large text'],
  ui: ['가장자리와 그림', 'edges and drawings'],
}

type Pair = Pick<TokenContrast, 'on' | 'role'>

function pairsOf({ contrast }: TokenRow): readonly Pair[] {
  const pairs = new Map(contrast.map(({ on, role }) => [`${on} ${role}`, { on, role }]))
  return [...pairs.values()]
}

function ratioCell(row: TokenRow, pair: Pair, theme: string): TemplateResult {
  const found = row.contrast.find(
    (one) => one.theme === theme && one.on === pair.on && one.role === pair.role,
  )
  if (!found) return html`<td>–</td>`
  const passes = found.ratio >= found.least
  return html`<td class=${passes ? 'kit-pass' : 'kit-fail'}>
    ${passes ? '✓' : '✗'} ${found.ratio.toFixed(2)} <span class="jt-muted">≥ ${found.least}</span>
  </td>`
}

/** The colour on each ground it is made for, in each theme: the ratio, and whether it is enough. */
export function contrastTable(row: TokenRow): TemplateResult | typeof nothing {
  const pairs = pairsOf(row)
  if (pairs.length === 0) return nothing
  const title = say(`${row.name}의 대비`, `Contrast of ${row.name}`)
  return html`<details class="kit-users">
    <summary>
      ${say(`대비 ${pairs.length}쌍`, pairs.length === 1 ? 'Contrast on 1 ground' : `Contrast on ${pairs.length} grounds`)}
    </summary>
    <div class="kit-scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="kit-table">
        <thead>
          <tr>
            <th scope="col">${say('바탕', 'On')}</th>
            ${THEMES.map(([, words]) => html`<th scope="col">${say(...words)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            (pair) =>
              html`<tr>
                <th scope="row">${pair.on} <span class="jt-muted">(${say(...ROLES[pair.role])})</span></th>
                ${THEMES.map(([theme]) => ratioCell(row, pair, theme))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}

/** The least ratio over all grounds and themes, with what it must reach. */
export function worstContrast({ contrast }: TokenRow): TemplateResult | typeof nothing {
  const [worst] = [...contrast].sort((a, b) => a.ratio / a.least - b.ratio / b.least)
  if (!worst) return nothing
  const theme = THEMES.find(([name]) => name === worst.theme)?.[1] ?? [worst.theme, worst.theme]
  return html`<p class="jt-muted">
    ${say('가장 낮은 대비', 'Lowest contrast')} ${worst.ratio.toFixed(2)} (≥ ${worst.least}, ${worst.on},
    ${say(...theme)})
  </p>`
}
