import { html } from '@jangteo/service-kit'
import { quietForm, codeField, formError, formNotice } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

export interface CodePage {
  /** `/sign-in/<interaction>` */
  readonly path: string
  readonly email: string
  readonly error?: string | undefined
  readonly fieldError?: string | undefined
  readonly passwordError?: string | undefined
  readonly notice?: string | undefined
}

const newAccountCodePage =
  (step: 'register' | 'join') =>
  (frame: PageFrame, page: CodePage): string => {
    const { register, code, backToShop } = texts[frame.locale]
    const query = `?locale=${frame.locale}`
    const path = `${page.path}/${step}/code`
    return layout(frame, {
      title: register.codeTitle,
      hasError: (page.error ?? page.fieldError) !== undefined,
      path,
      body: html`<h1>${register.codeTitle}</h1>
        <p class="lead">${register.codeLead(page.email)}</p>
        ${formError(page.error)} ${formNotice(page.notice)}
        <form method="post" action="${path}${query}" novalidate>
          ${codeField(frame, page.fieldError)}
          <button class="primary" type="submit">${register.codeSubmit}</button>
        </form>
        <p class="aside">${code.notComing}</p>
        ${quietForm(`${path}/again${query}`, code.again)} ${quietForm(`${page.path}/cancel`, backToShop)}`,
    })
  }

/** Second step of registering: the code that came by mail. */
export const registrationCodePage = newAccountCodePage('register')

/** The same for somebody who came by an outside provider. */
export const joinCodePage = newAccountCodePage('join')
