import type { Locale } from '@jangteo/contracts'
import { html, type Html } from '@jangteo/service-kit'
import { PAGE_TEXT } from './page-text.ts'

/** In place of a page whose micro-frontend is switched off. Without scripts it stands below the frame; the shell puts it into the frame. */
export function writeOffNotice(locale: Locale): Html {
  const { offTitle, offDetail, backHome } = PAGE_TEXT[locale]
  return html`<section id="jangteo-off" class="jt-container jt-empty jangteo-failure">
    <h1 class="jt-h1">${offTitle}</h1>
    <p>${offDetail}</p>
    <a class="jt-link-button jt-link-button--primary" href="/${locale}">${backHome}</a>
  </section>`
}
