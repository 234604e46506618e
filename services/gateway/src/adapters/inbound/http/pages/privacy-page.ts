import type { Locale } from '@jangteo/contracts'
import { html, type Html } from '@jangteo/service-kit'
import { languageLink } from './language-link.ts'
import { loadStyles, policyOf, writeDocument } from './document.ts'
import { privacyTexts } from './privacy-texts.ts'
import { texts } from './texts.ts'

/** What is known of this visitor: what he said, or that his browser speaks for him. */
export type Measuring = 'allowed' | 'refused' | 'browser-refuses'

export interface PrivacyPage {
  readonly policy: string
  write(locale: Locale, measuring: Measuring): string
}

/** Where a visitor says whether his browser may tell how fast pages are. */
export async function loadPrivacyPage(): Promise<PrivacyPage> {
  const styles = await loadStyles()
  return {
    policy: policyOf(styles, [`'self'`]),
    write: (locale, measuring) =>
      writeDocument(styles, {
        locale,
        brand: texts[locale].brand,
        title: privacyTexts[locale].title,
        main: mainOf(locale, measuring),
      }),
  }
}

function mainOf(locale: Locale, measuring: Measuring): Html {
  const { what, notWhat, states } = privacyTexts[locale]
  return html`<p>${what}</p>
    <p>${notWhat}</p>
    <p><strong>${states[measuring]}</strong></p>
    ${measuring !== 'browser-refuses' && choice(locale)}
    <nav class="quiet">
      <a href="/${locale}">${texts[locale].toShop}</a>
      ${languageLink(locale, (other) => `/privacy?locale=${other}`)}
    </nav>`
}

/** Both take one press and look the same. */
const choice = (locale: Locale): Html =>
  html`<form method="post">
    <button formaction="/privacy?locale=${locale}&measuring=allowed">${privacyTexts[locale].allow}</button>
    <button formaction="/privacy?locale=${locale}&measuring=refused">${privacyTexts[locale].refuse}</button>
  </form>`
