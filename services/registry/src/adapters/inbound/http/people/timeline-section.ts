import { type Html, html } from '@jangteo/service-kit'
import type { Revision } from '../../../../domain/change.ts'
import { code, pageAddress, type PageContext, timeOf } from './page-context.ts'

/** Who changed what, when and why. */
export function timelineSection(context: PageContext, revisions: readonly Revision[]): Html {
  const { text } = context
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">${text.timeline}</h2>
    ${revisions.length === 0 && html`<p>${text.noChanges}</p>`}
    <ol class="timeline" reversed>
      ${revisions.map((revision) => entry(context, revision))}
    </ol>
  </section>`
}

function entry(context: PageContext, { environment: { revision }, change }: Revision): Html {
  const { text } = context
  const { action, name, fragment, release, previous, share, restored, reason, by, at } = change
  const from = pageAddress(context, { from: revision - 1, to: revision })
  return html`<li>
    <p>
      <strong>${name ?? text.wholeEnvironment}</strong>
      ${fragment && code(`<${fragment}>`)} ${text.actions[action]} ${share !== undefined && `${share} %`}
      ${release && code(release)}
      ${previous && previous !== release && html`<span class="muted">← ${code(previous)}</span>`}
      ${restored !== undefined && text.revision(restored)}
    </p>
    ${reason && html`<p class="reason">${reason}</p>`}
    <p class="muted">
      ${text.revision(revision)} · ${by} · ${timeOf(at, context)} ·
      <a href="${from}#difference">${text.compareWithBefore}</a>
    </p>
  </li>`
}
