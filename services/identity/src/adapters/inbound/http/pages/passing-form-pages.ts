import { type Html, html, rawHtml } from '@jangteo/service-kit'
import type { PassingForm } from '../../oidc/replace-form-pages.ts'
import { quietForm } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

const passingForm = ({ action, inputs }: PassingForm, submit: string): Html =>
  html`<form method="post" action="${rawHtml(action)}">
    ${rawHtml(inputs)}
    <button class="primary" type="submit">${submit}</button>
  </form>`

export interface SwitchAccountPage {
  /** Root-relative address of the page, without query. */
  readonly path: string
  readonly form: PassingForm
  /** Where a form leads that drops what has just been proven. */
  readonly cancelPath: string
  /** None of an account that has been closed since. */
  readonly emails: readonly [current: string | undefined, next: string | undefined]
}

/** Asks before somebody else is signed out. Its way back is a form: what has been proven must not wait for whoever uses the browser next. */
export function switchAccountPage(
  frame: PageFrame,
  { path, form, cancelPath, emails }: SwitchAccountPage,
): string {
  const { switchAccount, backToShop } = texts[frame.locale]
  const [current, next] = emails
  return layout(frame, {
    title: switchAccount.title,
    path,
    body: html`<h1>${switchAccount.title}</h1>
      <p class="lead">${switchAccount.text(current)}</p>
      ${passingForm(form, switchAccount.submit(next))} ${quietForm(cancelPath, backToShop)}`,
  })
}

/** Carries an answer to the client that wants it as a form. */
export function passOnPage(frame: PageFrame, form: PassingForm): string {
  const { passOn } = texts[frame.locale]
  return layout(frame, {
    title: passOn.title,
    body: html`<h1>${passOn.title}</h1>
      <p class="lead">${passOn.text}</p>
      ${passingForm(form, passOn.submit)}`,
  })
}
