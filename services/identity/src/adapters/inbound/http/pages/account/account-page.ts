import { type Html, html } from '@jangteo/service-kit'
import type { Account } from '../../../../../domain/account.ts'
import { formNotice } from '../form-parts.ts'
import { type PageFrame, layout } from '../layout.ts'
import { outsideTexts } from '../outside/outside-texts.ts'
import { texts } from '../texts.ts'
import { accountTexts } from './account-texts.ts'

export interface AccountPage {
  readonly account: Account
  /** Whether there is anything to see or to connect. */
  readonly hasProviders: boolean
  readonly notice?: string | undefined
}

const row = (href: string, title: string, about: string): Html =>
  html`<li>
    <a class="row" href="${href}"
      ><span class="row-title">${title}</span><span class="hint">${about}</span></a
    >
  </li>`

export function accountPage(frame: PageFrame, { account, hasProviders, notice }: AccountPage): string {
  const text = accountTexts[frame.locale]
  const query = `?locale=${frame.locale}`
  const { account: providers } = outsideTexts[frame.locale]
  const passwordTitle = account.passwordHash === undefined ? text.password.titleOfFirst : text.password.title
  const state = account.emailVerifiedAt ? text.verified : text.unverified
  return layout(frame, {
    title: text.title,
    path: '/account',
    body: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead(account.name)}</p>
      ${formNotice(notice)}
      <ul class="rows">
        ${row(`/account/email${query}`, text.email.title, `${account.email} · ${state}`)}
        ${row(`/account/password${query}`, passwordTitle, text.password.about)}
        ${row(`/account/passkeys${query}`, text.passkeys.title, text.passkeys.about)}
        ${hasProviders && row(`/account/providers${query}`, providers.title, providers.about)}
        ${row(`/account/sessions${query}`, text.sessions.title, text.sessions.about)}
        ${row(`/account/close${query}`, text.close.title, text.close.about)}
      </ul>
      <form method="post" action="${signOutAction(frame)}">
        <button class="secondary" type="submit">${texts[frame.locale].signOut.submit}</button>
      </form>
      <p class="aside">
        <a href="${frame.shopUrl}/${frame.locale}/">${texts[frame.locale].backToShop}</a>
      </p>`,
  })
}

/** Where a form signs this browser out. */
export const signOutAction = (frame: PageFrame): string => `/account/sign-out?locale=${frame.locale}`

/** Ends every page below the first. */
export const backToAccount = (frame: PageFrame): Html =>
  html`<p class="aside">
    <a href="/account?locale=${frame.locale}">${accountTexts[frame.locale].back}</a>
  </p>`
