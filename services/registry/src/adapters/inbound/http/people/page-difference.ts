import { type Html, html } from '@jangteo/service-kit'
import type { Comparison } from '../../../../application/compare-revisions.ts'
import type { EntryDifference, PageDifference } from '../../../../domain/page-difference.ts'
import { code, type PageContext } from './page-context.ts'

/** Lists that are longer are folded. */
const SHORT = 6

/** How what pages are made of differs: import map, files, addresses and fragments. */
export const pageDifference = (context: PageContext, { pages, canaryPages }: Comparison): Html =>
  html`${audience(context, context.text.pages, pages)}
  ${canaryPages && audience(context, context.text.canaryPages, canaryPages)}`

const audience = ({ text }: PageContext, title: string, difference: PageDifference): Html =>
  html`<h3 class="audience">${title}</h3>
    ${difference.length === 0 && html`<p class="muted">${text.samePages}</p>`}
    ${difference.map(
      ({ kind, entries }) =>
        html`<details ${entries.length <= SHORT && html`open`}>
          <summary>${text.entryKinds[kind]} <span class="muted">${summaryOf(text, entries)}</span></summary>
          <ul class="entries">
            ${entries.map((entry) => row(text, entry))}
          </ul>
        </details>`,
    )}`

type Text = PageContext['text']
type Fate = keyof Text['fates']

const fateOf = ({ before, after }: EntryDifference): Fate => {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

function summaryOf({ fates }: Text, entries: readonly EntryDifference[]): string {
  const count = (fate: Fate): number => entries.filter((entry) => fateOf(entry) === fate).length
  return (['added', 'removed', 'changed'] as const)
    .filter((fate) => count(fate) > 0)
    .map((fate) => `${fates[fate]} ${count(fate)}`)
    .join(' · ')
}

const row = (text: Text, entry: EntryDifference): Html =>
  html`<li>
    <span class="fate" data-fate="${fateOf(entry)}">${text.fates[fateOf(entry)]}</span>
    ${code(entry.key)} ${value('before', text.before, entry.before)}
    ${value('after', text.after, entry.after)}
  </li>`

const value = (side: 'before' | 'after', title: string, written: string | undefined): Html | false =>
  written !== undefined &&
  html`<p class="value ${side}"><span class="visually-hidden">${title}: </span>${written}</p>`
