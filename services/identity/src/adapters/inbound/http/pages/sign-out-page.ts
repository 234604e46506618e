import { html, rawHtml } from '@jangteo/service-kit'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

/** @param form of the library, with its secret; its id is `op.logoutForm` */
export function signOutPage(frame: PageFrame, form: string): string {
  const { signOut } = texts[frame.locale]
  return layout(frame, {
    title: signOut.title,
    body: html`<h1>${signOut.title}</h1>
      <p class="lead">${signOut.text}</p>
      ${rawHtml(form)}
      <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">
        ${signOut.submit}
      </button>
      <button class="secondary" type="submit" form="op.logoutForm">${signOut.stay}</button>`,
  })
}
