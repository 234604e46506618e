import { createHash } from 'node:crypto'
import { html, rawHtml } from '@jangteo/service-kit'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

const SUBMIT_AT_ONCE = `document.querySelector('button[name=logout]').click()`

/** For `script-src`: the only inline script of these pages. */
export const SUBMIT_AT_ONCE_HASH = `'sha256-${createHash('sha256').update(SUBMIT_AT_ONCE).digest('base64')}'`

export interface SignOutPage {
  /** The library's form with its secret; its id is `op.logoutForm`. */
  readonly form: string
  /** The request proves that it comes from the person's own client: no question is asked where scripts run. */
  readonly isProven: boolean
}

export function signOutPage(frame: PageFrame, page: SignOutPage): string {
  const { signOut } = texts[frame.locale]
  return layout(frame, {
    title: signOut.title,
    body: html`<h1>${signOut.title}</h1>
      <p class="lead">${signOut.text}</p>
      ${rawHtml(page.form)}
      <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">
        ${signOut.submit}
      </button>
      <button class="secondary" type="submit" form="op.logoutForm">${signOut.stay}</button>`,
    ...(page.isProven && { script: SUBMIT_AT_ONCE }),
  })
}
