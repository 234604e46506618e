import { type Html, html } from '@jangteo/service-kit'
import type { OutsideLink } from '../../../../../domain/outside-identity.ts'
import type { OutsideProvider } from '../../../../../ports/outside-providers.ts'
import { backToAccount } from '../account/account-page.ts'
import { accountTexts } from '../account/account-texts.ts'
import { momentIn } from '../account/moment.ts'
import { formError, formNotice } from '../form-parts.ts'
import { type PageFrame, layout } from '../layout.ts'
import { outsideTexts } from './outside-texts.ts'

export interface ProvidersPage {
  readonly links: readonly OutsideLink[]
  readonly providers: readonly OutsideProvider[]
  readonly error?: string | undefined
  readonly notice?: string | undefined
}

const PATH = '/account/providers'

/** A provider that is configured no more is known by its host. */
const nameOf = (frame: PageFrame, { providers }: ProvidersPage, { issuer }: OutsideLink): string =>
  providers.find((provider) => provider.issuer === issuer)?.name[frame.locale] ?? new URL(issuer).host

function linkRow(frame: PageFrame, page: ProvidersPage, link: OutsideLink): Html {
  const { connected, remove } = outsideTexts[frame.locale].account
  const { sessions, passkeys } = accountTexts[frame.locale]
  const name = nameOf(frame, page, link)
  const { lastUsedAt, label } = link
  return html`<li class="row">
    <span class="row-title">${name}</span>
    ${label !== '' && html`<span>${label}</span>`}
    <span class="hint">${connected} ${momentIn(frame, link.createdAt)}</span>
    <span class="hint"
      >${lastUsedAt ? html`${sessions.lastUsed} ${momentIn(frame, lastUsedAt)}` : passkeys.neverUsed}</span
    >
    <form method="post" action="${PATH}/remove?locale=${frame.locale}">
      <input type="hidden" name="link" value="${link.id}" />
      <button class="quiet-link" type="submit" aria-label="${remove}: ${name} ${label}">${remove}</button>
    </form>
  </li>`
}

export function providersPage(frame: PageFrame, page: ProvidersPage): string {
  const { account } = outsideTexts[frame.locale]
  const { links, providers, error, notice } = page
  const isFree = (provider: OutsideProvider): boolean =>
    !links.some(({ issuer }) => issuer === provider.issuer)
  return layout(frame, {
    title: account.title,
    hasError: error !== undefined,
    path: PATH,
    body: html`<h1>${account.title}</h1>
      <p class="lead">${account.lead}</p>
      ${formError(error)} ${formNotice(notice)}
      ${
        links.length === 0
          ? html`<p>${account.none}</p>`
          : html`<ul class="rows">
              ${links.map((link) => linkRow(frame, page, link))}
            </ul>`
      }
      ${providers.filter(isFree).map(
        ({ id, name }) =>
          html`<form method="post" action="${PATH}/connect?locale=${frame.locale}">
            <input type="hidden" name="provider" value="${id}" />
            <button class="secondary" type="submit">${account.connect(name[frame.locale])}</button>
          </form>`,
      )}
      ${backToAccount(frame)}`,
  })
}
