import { type Html, html } from '@jangteo/service-kit'
import { deviceOf } from '../../../../../domain/device.ts'
import type { Passkey } from '../../../../../domain/passkey.ts'
import { formError, formNotice } from '../form-parts.ts'
import { type PageFrame, layout } from '../layout.ts'
import { passkeyForm } from '../passkey-form.ts'
import { backToAccount } from './account-page.ts'
import { accountTexts } from './account-texts.ts'
import { momentIn } from './moment.ts'

export interface PasskeysPage {
  readonly known: readonly Passkey[]
  readonly options: object
  readonly error?: string | undefined
  readonly notice?: string | undefined
}

const PATH = '/account/passkeys'

function passkeyRow(frame: PageFrame, passkey: Passkey): Html {
  const { passkeys, sessions } = accountTexts[frame.locale]
  const { browser, system } = deviceOf(passkey.userAgent)
  const name = sessions.device(browser, system)
  const { lastUsedAt } = passkey
  return html`<li class="row">
    <span class="row-title">${name}</span>
    <span class="hint">${passkeys.added} ${momentIn(frame, passkey.createdAt)}</span>
    <span class="hint"
      >${lastUsedAt ? html`${sessions.lastUsed} ${momentIn(frame, lastUsedAt)}` : passkeys.neverUsed}</span
    >
    <form method="post" action="${PATH}/remove?locale=${frame.locale}">
      <input type="hidden" name="passkey" value="${passkey.id}" />
      <button class="quiet-link" type="submit" aria-label="${passkeys.remove}: ${name}">
        ${passkeys.remove}
      </button>
    </form>
  </li>`
}

export function passkeysPage(frame: PageFrame, page: PasskeysPage): string {
  const { passkeys } = accountTexts[frame.locale]
  const { known, options, error, notice } = page
  return layout(frame, {
    title: passkeys.title,
    hasError: error !== undefined,
    path: PATH,
    hasPasskeys: true,
    body: html`<h1>${passkeys.title}</h1>
      <p class="lead">${passkeys.lead}</p>
      ${formError(error)} ${formNotice(notice)}
      ${
        known.length === 0
          ? html`<p>${passkeys.none}</p>`
          : html`<ul class="rows">
              ${known.map((passkey) => passkeyRow(frame, passkey))}
            </ul>`
      }
      ${passkeyForm(frame, { action: PATH, kind: 'create', options, submit: passkeys.submit })}
      ${backToAccount(frame)}`,
  })
}
