import type { Locale } from '@jangteo/contracts'
import { type Field, field, type PageAssets } from '@jangteo/form-pages'
import { html } from '@jangteo/service-kit'
import type { CardField } from '../../../domain/card-entry.ts'
import { FRAME_TEXTS } from './frame-texts.ts'
import { pageDocument } from './page-document.ts'

export interface FramePage {
  readonly locale: Locale
  readonly shopOrigin: string
  readonly assets: PageAssets<'card'>
}

type FieldRule = Pick<Field, 'autocomplete' | 'inputmode' | 'maxlength' | 'isNarrow'> & {
  readonly name: CardField
}
const FIELDS: readonly FieldRule[] = [
  { name: 'number', autocomplete: 'cc-number', inputmode: 'numeric', maxlength: 23 },
  { name: 'expiry', autocomplete: 'cc-exp', inputmode: 'numeric', maxlength: 7, isNarrow: true },
  { name: 'cvc', autocomplete: 'cc-csc', inputmode: 'numeric', maxlength: 4, isNarrow: true },
  { name: 'holder', autocomplete: 'cc-name', maxlength: 60 },
]

/** Nothing but the fields of a card: the shop's page around it has all the rest. */
export function framePage({ locale, shopOrigin, assets }: FramePage): string {
  const { title, labels, hints, problems, needsScript, tooMany } = FRAME_TEXTS[locale]
  const fields = FIELDS.map((rule) => {
    const { [rule.name]: hint } = hints
    return field({
      ...rule,
      label: labels[rule.name],
      type: 'text',
      hasLiveError: true,
      ...(hint && { hint }),
    })
  })
  const body = html`<body
    data-shop="${shopOrigin}"
    data-problems="${JSON.stringify(problems)}"
    data-too-many="${tooMany}"
  >
    <noscript><p class="field-error">${needsScript}</p></noscript>
    <form class="card-fields" novalidate aria-label="${title}">${fields}</form>
    <p class="said" role="alert" tabindex="-1"></p>
    <link rel="stylesheet" href="${assets.fonts.url}" />
    <script type="module" src="${assets.scripts.card.url}"></script>
  </body>`
  return pageDocument({ locale, title, assets, body })
}
