import { type Html, html } from '@jangteo/service-kit'
import type { Comparison } from '../../../../application/compare-revisions.ts'
import type { Difference, EnvironmentDifference } from '../../../../domain/difference.ts'
import type { Deployment, Killed } from '../../../../domain/environment.ts'
import { code, type PageContext } from './page-context.ts'
import { pageDifference } from './page-difference.ts'

export interface DifferenceSection {
  readonly from: number
  readonly to: number
  /** Undefined where one of the revisions is none. */
  readonly comparison: Comparison | undefined
}

/** How what is live differs between two revisions. */
export function differenceSection(context: PageContext, section: DifferenceSection): Html {
  const { text, locale, environment } = context
  const { from, to, comparison } = section
  return html`<section aria-labelledby="difference">
    <h2 id="difference">${text.difference}</h2>
    <form method="get" action="/api/registry/#difference">
      <input type="hidden" name="locale" value="${locale}" />
      <input type="hidden" name="environment" value="${environment}" />
      <label>${text.from} <input type="number" name="from" min="0" required value="${from}" /></label>
      <label>${text.to} <input type="number" name="to" min="0" required value="${to}" /></label>
      <button type="submit">${text.compare}</button>
    </form>
    ${comparison ? differences(context, comparison) : html`<p role="alert">${text.unknownRevision}</p>`}
  </section>`
}

function differences(context: PageContext, comparison: Comparison): Html {
  const { deployed, pages, canaryPages = [] } = comparison
  const switched = switches(context, deployed)
  const isSame = [deployed.deployments, switched, pages, canaryPages].every(({ length }) => length === 0)
  if (isSame) return html`<p>${context.text.noDifference}</p>`
  return html`<ul class="cards">
      ${deployed.deployments.map((one) => row(context, one))}
    </ul>
    ${
      switched.length > 0 &&
      html`<ul>
        ${switched.map((line) => html`<li>${line}</li>`)}
      </ul>`
    }
    ${pageDifference(context, comparison)}`
}

const switches = (
  { text: { actions } }: PageContext,
  { paused, resumed, killed, revived }: EnvironmentDifference,
): readonly string[] => [
  ...paused.map((name) => `${name}: ${actions.pause}`),
  ...resumed.map((name) => `${name}: ${actions.resume}`),
  ...killed.map((one) => `${labelOf(one)}: ${actions.kill}`),
  ...revived.map((one) => `${labelOf(one)}: ${actions.revive}`),
]

const row = ({ text }: PageContext, { name, before, after }: Difference): Html =>
  html`<li class="card">
    <h3>${name}</h3>
    <dl>
      <dt>${text.before}</dt>
      <dd>${sharesOf(before, text.nothing)}</dd>
      <dt>${text.after}</dt>
      <dd>${sharesOf(after, text.nothing)}</dd>
    </dl>
  </li>`

const sharesOf = (deployments: readonly Deployment[], nothing: string): Html =>
  deployments.length === 0
    ? html`${nothing}`
    : html`${deployments.map(({ release, traffic }) => html`<span>${code(release)} ${traffic} %</span> `)}`

const labelOf = ({ name, fragment }: Killed): string => (fragment === undefined ? name : `<${fragment}>`)
