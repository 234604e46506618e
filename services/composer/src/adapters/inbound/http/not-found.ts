import type { Locale } from '@jangteo/contracts'
import { html, type Html } from '@jangteo/service-kit'
import { PAGE_TEXT } from './page-text.ts'

/** That there is no such page, for browsers without scripts; in others the shell says so. */
export function writeNotFound(locale: Locale): Html {
  const text = PAGE_TEXT[locale]
  return html`<noscript
    ><section class="jt-container jt-empty">
      <h1 class="jt-h1">${text.notFound}</h1>
      <p>${text.notFoundDetail}</p>
      <a class="jt-link-button jt-link-button--primary" href="/${locale}">${text.backHome}</a>
    </section></noscript
  >`
}
