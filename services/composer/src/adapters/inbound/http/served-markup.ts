import type { RenderedPage, ServedFragment } from '@jangteo/contracts'
import type { ServedMarkup } from '../../../application/compose-page.ts'
import { jsonText, safeJson } from './inline-json.ts'

const noteOf = (json: string): string => `<script type="application/json">${json}</script>`

/** A page as its browser takes it over, with the fragments of other teams in it. */
export function writeServed({ name, content, shown, fragments }: ServedMarkup): string {
  // A `ServedPage`, whose state is JSON already.
  const note = `${jsonText(shown).slice(0, -1)},"state":${safeJson(content.stateJson)}}`
  const markup = writeFragments(content.html, fragments)
  return `<div data-page="${name}"><div data-mfe="${name}" data-server-rendered><div>${markup}</div>${noteOf(note)}</div></div>`
}

/** What only a browser without scripts shows. */
export const writePlain = (name: string, { html }: RenderedPage): string =>
  `<noscript><div data-mfe="${name}">${html}</div></noscript>`

function writeFragments(html: string, places: ServedMarkup['fragments']): string {
  let end = 0
  const parts = places.map(({ afterAttributes, inside, owner, rendered, request }) => {
    const { attributes, currency, place } = request
    const note: ServedFragment = { attributes, currency, place, state: rendered.state }
    const before = html.slice(end, afterAttributes)
    end = inside
    return `${before} data-mfe="${owner.name}">${rendered.html}${noteOf(jsonText(note))}`
  })
  return parts.join('') + html.slice(end)
}
