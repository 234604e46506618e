import { type Html, html } from '@jangteo/service-kit'
import {
  canaryOf,
  type Deployment,
  deploymentsOf,
  type Environment,
  isKilled,
  isPaused,
} from '../../../../domain/environment.ts'
import type { ReleaseHealth } from '../../../../domain/health.ts'
import type { Release } from '../../../../domain/release.ts'
import type { VitalCount } from '../../../../domain/vitals.ts'
import { code, type PageContext, timeOf } from './page-context.ts'
import { vitalsPart } from './vitals-part.ts'

export interface LiveSection {
  readonly current: Environment
  readonly releases: readonly Release[]
  /** Whether the registry vouches for it as it is. */
  readonly isGenuine: (release: Release) => boolean
  readonly health: readonly ReleaseHealth[]
  readonly vitals: readonly VitalCount[]
  /** Names with a release to go back to. */
  readonly returnable: ReadonlySet<string>
}

/** What visitors get now, and how it fares. */
export function liveSection(context: PageContext, section: LiveSection): Html {
  const { text } = context
  const names = Object.keys(section.current.deployments).sort()
  return html`<section aria-labelledby="live">
    <h2 id="live">${text.live}</h2>
    ${names.length === 0 && html`<p>${text.nothingLive}</p>`}
    <ul class="cards">
      ${names.map((name) => liveCard(context, section, name))}
    </ul>
  </section>`
}

function liveCard(context: PageContext, section: LiveSection, name: string): Html {
  const { current, returnable } = section
  const { text } = context
  const flags = [
    isPaused(current, name) && text.isPaused,
    isKilled(current, { name }) && text.isKilled,
    ...current.killed
      .filter((killed) => killed.name === name && killed.fragment !== undefined)
      .map(({ fragment = '' }) => `<${fragment}> ${text.isKilled}`),
  ]
  const canGoBack = canaryOf(current, name) !== undefined || returnable.has(name)
  return html`<li class="card">
    <h3>${name}</h3>
    ${flags.map((flag) => flag && html`<span class="flag">${flag}</span>`)}
    ${deploymentsOf(current, name).map((deployment) => release(context, section, { name, deployment }))}
    ${canGoBack && rollback(context, name)}
  </li>`
}

function release(
  context: PageContext,
  { current, releases, isGenuine, health, vitals }: LiveSection,
  { name, deployment }: { readonly name: string; readonly deployment: Deployment },
): Html {
  const { text } = context
  const known = releases.find((one) => one.name === name && one.id === deployment.release)
  const seen = health.find((one) => one.name === name && one.release === deployment.release)
  const isUncounted = known?.manifest.kind === 'library' && canaryOf(current, name) === undefined
  return html`<div class="release">
    <p>
      ${code(deployment.release)} <span class="muted">${known?.manifest.version}</span>
      <span class="share"
        ><strong>${deployment.traffic} %</strong>
        ${deployment.isDefault ? text.isDefault : text.isCanary}</span
      >
    </p>
    <progress
      max="100"
      value="${deployment.traffic}"
      aria-label="${text.shareOf(deployment.release)}"
    ></progress>
    ${known && html`<p class="muted">${known.publishedBy}, ${timeOf(known.publishedAt, context)}</p>`}
    ${known && !isGenuine(known) && html`<p class="bad">${text.isNotVouchedFor}</p>`}
    ${healthLine(context, seen, isUncounted ? text.uncounted : text.unseen)}
    ${vitalsPart(
      context,
      vitals.filter((count) => count.name === name && count.release === deployment.release),
    )}
  </div>`
}

function healthLine({ text }: PageContext, seen: ReleaseHealth | undefined, nobody: string): Html {
  if (seen === undefined || seen.visitors === 0) return html`<p class="muted">${nobody}</p>`
  const rate = (failed: number): string => `${((100 * failed) / seen.visitors).toFixed(1)}\u00a0%`
  const kinds = ['mounts', 'fragments', 'errors'] as const
  return html`<p>
    ${text.visitors(seen.visitors)}${kinds.map(
      (kind) =>
        html` ·
          <span class="${seen[kind] > 0 ? 'bad' : 'muted'}"
            >${text.failures[kind]} ${rate(seen[kind])}</span
          >`,
    )}
  </p>`
}

function rollback({ text, environment, registryOption }: PageContext, name: string): Html {
  const where = environment === 'production' ? '' : ` --environment ${environment}`
  const command = `npm run jangteo -- rollback ${name}${where}${registryOption}`
  return html`<div class="command">
    <span class="muted">${text.goBack}</span>
    ${code(command)}
    <button type="button" hidden data-copy="${command}" data-done="${text.copied}">
      ${text.copy}<span class="visually-hidden">: ${command}</span>
    </button>
  </div>`
}
