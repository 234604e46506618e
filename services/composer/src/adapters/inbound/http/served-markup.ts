import type { RenderedPage, ServedFragment } from '@jangteo/contracts'
import type { ServedMarkup } from '../../../application/compose-page.ts'
import type { FilledPlace } from '../../../application/server-fragments.ts'
import { jsonText, safeJson } from './inline-json.ts'

const noteOf = (json: string): string => `<script type="application/json">${json}</script>`

/** A page as its browser takes it over, with the fragments of other teams in it. */
export function writeServed({ name, content, shown, fragments }: ServedMarkup): string {
  // A `ServedPage`, whose state is JSON already.
  const note = `${jsonText(shown).slice(0, -1)},"state":${safeJson(content.stateJson)}}`
  const markup = insert(content.html, toInsertions(fragments))
  return `<div data-page="${name}"><div data-mfe="${name}" data-server-rendered><div>${markup}</div>${noteOf(note)}</div></div>`
}

/** What only a browser without scripts shows. */
export const writePlain = (name: string, { html }: RenderedPage): string =>
  `<noscript><div data-mfe="${name}">${html}</div></noscript>`

/** Stands in the place of what the markup has between two positions. */
export interface Insertion {
  readonly from: number
  readonly to: number
  readonly text: string
}

export const toInsertions = (places: readonly FilledPlace[]): readonly Insertion[] =>
  places.map((place) => ({ from: place.afterAttributes, to: place.inside, text: textOf(place) }))

/** By what was rendered, which is another object for each request. */
const texts = new WeakMap<FilledPlace['rendered'], string>()

function textOf({ owner, rendered, request }: FilledPlace): string {
  const known = texts.get(rendered)
  if (known !== undefined) return known
  const { attributes, currency, place } = request
  const note: ServedFragment = { attributes, currency, place, state: rendered.state }
  const text = ` data-mfe="${owner.name}">${rendered.html}${noteOf(jsonText(note))}`
  texts.set(rendered, text)
  return text
}

/** All at once, because nothing is looked for in what was inserted. */
export function insert(html: string, insertions: readonly Insertion[]): string {
  let end = 0
  const parts = insertions
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, text }) => {
      const before = html.slice(end, from)
      end = to
      return before + text
    })
  return parts.join('') + html.slice(end)
}
