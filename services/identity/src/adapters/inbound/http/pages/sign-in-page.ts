import { field } from '@jangteo/form-pages'
import { type Html, html } from '@jangteo/service-kit'
import { quietForm, formError } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { type OutsideOffer, outsideChoice } from './outside/outside-choice.ts'
import { outsideTexts } from './outside/outside-texts.ts'
import { texts } from './texts.ts'

export interface SignInPage {
  /** `/sign-in/<interaction>` */
  readonly path: string
  readonly email: string
  readonly offer: OutsideOffer
  /** The address of the account whose person is asked whether it is still he. */
  readonly confirms?: string | undefined
  readonly error?: string | undefined
}

interface Words {
  readonly title: string
  readonly lead: string
  /** Where somebody new may have come. */
  readonly join?: { readonly newHere: string; readonly toRegister: string }
}

/** Somebody who has come by a provider that is not connected yet is told so. */
function wordsOf({ locale }: PageFrame, { offer: { proven }, confirms }: SignInPage): Words {
  const { signIn, confirm } = texts[locale]
  if (proven) {
    const { title, lead, noAccount, join } = outsideTexts[locale].toConnect
    const words = { newHere: noAccount, toRegister: join }
    return { title, lead: lead(proven.provider.name[locale], proven.label), join: words }
  }
  if (confirms !== undefined) return { title: confirm.title, lead: confirm.lead(confirms) }
  return { ...signIn, join: signIn }
}

/** Ways in without a password, or the way out of connecting. */
function otherWays(frame: PageFrame, { path, offer }: SignInPage): Html | undefined {
  if (!offer.proven) return outsideChoice(frame, { path, providers: offer.providers })
  const { forget } = outsideTexts[frame.locale].toConnect
  return quietForm(`${path}/forget?locale=${frame.locale}`, forget)
}

export function signInPage(frame: PageFrame, page: SignInPage): string {
  const { signIn, passkey, forgot, email, password, backToShop } = texts[frame.locale]
  const { title, lead, join } = wordsOf(frame, page)
  const query = `?locale=${frame.locale}`
  return layout(frame, {
    title,
    hasError: page.error !== undefined,
    path: page.path,
    hasPasskeys: true,
    body: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${formError(page.error)}
      <form method="post" action="${page.path}${query}">
        ${field({
          name: 'email',
          label: email,
          type: 'email',
          autocomplete: 'username',
          value: page.email,
          autofocus: page.email === '',
        })}
        ${field({
          name: 'password',
          label: password,
          type: 'password',
          autocomplete: 'current-password',
          autofocus: page.email !== '',
        })}
        <button class="primary" type="submit">${signIn.submit}</button>
      </form>
      ${otherWays(frame, page)}
      <p class="aside" data-passkey hidden>
        <a href="${page.path}/passkey${query}">${passkey.signInTitle}</a>
      </p>
      <p class="aside"><a href="${page.path}/forgot${query}">${forgot.link}</a></p>
      ${join && html`<p class="aside">${join.newHere} <a href="${page.path}/register${query}">${join.toRegister}</a></p>`}
      ${quietForm(`${page.path}/cancel`, backToShop)}`,
  })
}
