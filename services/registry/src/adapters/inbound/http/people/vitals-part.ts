import { VITAL_METRICS, type VitalMetric } from '@jangteo/contracts'
import { type Html, html } from '@jangteo/service-kit'
import { VITAL_DAYS } from '../../../../application/get-vitals.ts'
import { percentile75, rate, sumOf, type VitalCount } from '../../../../domain/vitals.ts'
import { code, type PageContext } from './page-context.ts'

/** How a release felt to visitors who allowed that to be measured; nothing where none did. */
export function vitalsPart(context: PageContext, counts: readonly VitalCount[]): Html | undefined {
  if (counts.length === 0) return undefined
  const { text } = context
  const routes = [...new Set(counts.map(({ route }) => route))].sort()
  return html`<div class="vitals">
    <p class="muted">${text.vitals(viewsOf(counts), VITAL_DAYS)}</p>
    ${values(context, counts)}
    <details>
      <summary>${text.vitalsByRoute}</summary>
      ${routes.map(
        (route) =>
          html`<p>${code(route)}</p>
            ${values(
              context,
              counts.filter((count) => count.route === route),
            )}`,
      )}
    </details>
  </div>`
}

/** A page view may tell of one thing and not of another: as many as tell of the one that most tell of. */
const viewsOf = (counts: readonly VitalCount[]): number =>
  Math.max(...VITAL_METRICS.map((metric) => sumOf(counts.filter((count) => count.metric === metric))))

const values = (context: PageContext, counts: readonly VitalCount[]): Html =>
  html`<dl>
    ${VITAL_METRICS.map((metric) =>
      value(
        context,
        metric,
        counts.filter((count) => count.metric === metric),
      ),
    )}
  </dl>`

function value(context: PageContext, metric: VitalMetric, counts: readonly VitalCount[]): Html | undefined {
  if (counts.length === 0) return undefined
  const { text, locale } = context
  const measured = percentile75(metric, counts)
  const rating = rate(metric, measured)
  return html`<dt>${metric}, ${text.vitalNames[metric]}</dt>
    <dd ${rating === 'poor' && html`class="bad"`}>
      ${show(context, metric, measured)} ${rating !== 'good' && `(${text.ratings[rating]})`}
      <span class="muted">× ${sumOf(counts).toLocaleString(locale)}</span>
    </dd>`
}

function show({ text, locale }: PageContext, metric: VitalMetric, measured: number): string {
  const digits = (figure: number, most: number): string =>
    figure.toLocaleString(locale, { maximumFractionDigits: most })
  if (metric === 'CLS') return digits(measured, 3)
  if (metric === 'LCP') return `${digits(measured / 1000, 2)}\u00a0${text.seconds}`
  return `${digits(measured, 0)}\u00a0${text.milliseconds}`
}
