import { fields } from '@jangteo/form-pages'
import { html } from '@jangteo/service-kit'
import type { Registration } from '../../../../../domain/account.ts'
import { formError, quietForm } from '../form-parts.ts'
import { type PageFrame, layout } from '../layout.ts'
import { texts } from '../texts.ts'
import { outsideTexts } from './outside-texts.ts'

export interface JoinPage {
  /** `/sign-in/<interaction>` */
  readonly path: string
  /** Name of the provider. */
  readonly provider: string
  readonly name: string
  readonly email: string
  readonly error?: string | undefined
  readonly fieldErrors?: Partial<Record<keyof Registration, string | undefined>> | undefined
}

/** Registering without a password: somebody came by an outside provider. */
export function joinPage(frame: PageFrame, page: JoinPage): string {
  const { join } = outsideTexts[frame.locale]
  const { backToShop, name, email, register } = texts[frame.locale]
  const query = `?locale=${frame.locale}`
  const path = `${page.path}/join`
  const errors = page.fieldErrors ?? {}
  return layout(frame, {
    title: join.title,
    hasError: page.error !== undefined,
    path,
    body: html`<h1>${join.title}</h1>
      <p class="lead">${join.lead(page.provider)}</p>
      ${formError(page.error)}
      <form method="post" action="${path}${query}" novalidate>
        ${fields([
          {
            name: 'name',
            label: name,
            type: 'text',
            autocomplete: 'name',
            value: page.name,
            error: errors.name,
          },
          {
            name: 'email',
            label: email,
            type: 'email',
            autocomplete: 'email',
            value: page.email,
            error: errors.email,
          },
        ])}
        <button class="primary" type="submit">${register.submit}</button>
      </form>
      <p class="aside">${join.haveAccount} <a href="${page.path}${query}">${join.connect}</a></p>
      ${quietForm(`${page.path}/cancel`, backToShop)}`,
  })
}
