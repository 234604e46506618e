import { type Field, fields } from '@jangteo/form-pages'
import { html } from '@jangteo/service-kit'
import type { Registration } from '../../../../domain/account.ts'
import type { OutsideProvider } from '../../../../ports/outside-providers.ts'
import { quietForm, formError } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { outsideChoice } from './outside/outside-choice.ts'
import { texts } from './texts.ts'

export interface RegisterPage {
  /** `/sign-in/<interaction>`: registering is part of signing in. */
  readonly path: string
  readonly name: string
  readonly email: string
  readonly providers: readonly OutsideProvider[]
  readonly error?: string | undefined
  readonly fieldErrors?: Partial<Record<keyof Registration, string | undefined>> | undefined
}

function fieldsOf(frame: PageFrame, page: RegisterPage): readonly Field[] {
  const text = texts[frame.locale]
  const errors = page.fieldErrors ?? {}
  return [
    {
      name: 'name',
      label: text.name,
      type: 'text',
      autocomplete: 'name',
      value: page.name,
      error: errors.name,
    },
    {
      name: 'email',
      label: text.email,
      type: 'email',
      autocomplete: 'username',
      value: page.email,
      error: errors.email,
    },
    {
      name: 'password',
      label: text.password,
      type: 'password',
      autocomplete: 'new-password',
      hint: text.register.passwordHint,
      error: errors.password,
    },
  ]
}

export function registerPage(frame: PageFrame, page: RegisterPage): string {
  const { register, backToShop } = texts[frame.locale]
  const query = `?locale=${frame.locale}`
  const path = `${page.path}/register`
  return layout(frame, {
    title: register.title,
    hasError: page.error !== undefined,
    path,
    body: html`<h1>${register.title}</h1>
      <p class="lead">${register.lead}</p>
      ${formError(page.error)}
      <form method="post" action="${path}${query}" novalidate>
        ${fields(fieldsOf(frame, page))}
        <button class="primary" type="submit">${register.submit}</button>
      </form>
      ${outsideChoice(frame, page)}
      <p class="aside">${register.haveAccount} <a href="${page.path}${query}">${register.toSignIn}</a></p>
      ${quietForm(`${page.path}/cancel`, backToShop)}`,
  })
}
