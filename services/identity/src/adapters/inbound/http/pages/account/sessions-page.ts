import { type Html, html } from '@jangteo/service-kit'
import { deviceOf } from '../../../../../domain/device.ts'
import type { SignedInBrowser } from '../../../../../ports/account-sessions.ts'
import { formNotice } from '../form-parts.ts'
import { type PageFrame, layout } from '../layout.ts'
import { backToAccount, signOutAction } from './account-page.ts'
import { accountTexts } from './account-texts.ts'
import { momentIn, momentText } from './moment.ts'

export interface SessionsPage {
  readonly browsers: readonly SignedInBrowser[]
  /** Of the browser that looks. */
  readonly sessionUid: string
  readonly notice?: string | undefined
}

function browserRow(frame: PageFrame, browser: SignedInBrowser, isHere: boolean): Html {
  const { sessions } = accountTexts[frame.locale]
  const { browser: name, system } = deviceOf(browser.userAgent)
  const device = sessions.device(name, system)
  const which = isHere ? sessions.here : `${device}, ${momentText(frame, browser.signedInAt)}`
  return html`<li class="row">
    <span class="row-title">${device}</span>
    ${isHere && html`<span class="here">${sessions.here}</span>`}
    <span class="hint">${sessions.lastUsed} ${momentIn(frame, browser.lastUsedAt)}</span>
    <span class="hint">${sessions.signedIn} ${momentIn(frame, browser.signedInAt)}</span>
    <form
      method="post"
      action="${isHere ? signOutAction(frame) : `/account/sessions?locale=${frame.locale}`}"
    >
      ${!isHere && html`<input type="hidden" name="session" value="${browser.uid}" />`}
      <button class="quiet-link" type="submit" aria-label="${sessions.end}: ${which}">${sessions.end}</button>
    </form>
  </li>`
}

export function sessionsPage(frame: PageFrame, { browsers, sessionUid, notice }: SessionsPage): string {
  const { sessions } = accountTexts[frame.locale]
  const hasOthers = browsers.some(({ uid }) => uid !== sessionUid)
  return layout(frame, {
    title: sessions.title,
    path: '/account/sessions',
    body: html`<h1>${sessions.title}</h1>
      <p class="lead">${sessions.lead}</p>
      ${formNotice(notice)}
      <ul class="rows">
        ${browsers.map((browser) => browserRow(frame, browser, browser.uid === sessionUid))}
      </ul>
      ${
        hasOthers &&
        html`<form method="post" action="/account/sessions/others?locale=${frame.locale}">
          <button class="secondary" type="submit">${sessions.endAll}</button>
        </form>`
      }
      ${backToAccount(frame)}`,
  })
}
