import { type Html, html } from '@jangteo/service-kit'
import type { OutsideProvider } from '../../../../../ports/outside-providers.ts'
import type { PageFrame } from '../layout.ts'
import { outsideTexts } from './outside-texts.ts'

interface ProvenOffer {
  readonly provider: OutsideProvider
  readonly label: string
  /** That the provider tells; whose account it is, if anybody's, it does not say. */
  readonly email: string
}

/** What a page of a sign-in offers of outside providers. */
export interface OutsideOffer {
  readonly providers: readonly OutsideProvider[]
  /** Proven in this sign-in, and not connected to an account yet. */
  readonly proven?: ProvenOffer | undefined
}

/** One link for each provider: they lead to another site, so they are links. */
export function outsideChoice(
  frame: PageFrame,
  { path, providers }: { readonly path: string; readonly providers: readonly OutsideProvider[] },
): Html | undefined {
  const { locale } = frame
  const { or, continueWith } = outsideTexts[locale]
  if (providers.length === 0) return undefined
  return html`<p class="or">${or}</p>
    <ul class="outside">
      ${providers.map(
        ({ id, name }) =>
          html`<li>
            <a class="secondary" href="${path}/with/${id}?locale=${locale}">${continueWith(name[locale])}</a>
          </li>`,
      )}
    </ul>`
}
