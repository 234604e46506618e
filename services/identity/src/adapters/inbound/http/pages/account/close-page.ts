import { html } from '@jangteo/service-kit'
import { type PageFrame, layout } from '../layout.ts'
import { backToAccount } from './account-page.ts'
import { accountTexts } from './account-texts.ts'

export function closePage(frame: PageFrame): string {
  const { close } = accountTexts[frame.locale]
  const path = '/account/close'
  return layout(frame, {
    title: close.title,
    path,
    body: html`<h1>${close.title}</h1>
      <p class="lead">${close.lead}</p>
      <ul class="consequences">
        ${close.consequences.map((consequence) => html`<li>${consequence}</li>`)}
      </ul>
      <form method="post" action="${path}?locale=${frame.locale}">
        <button class="primary danger" type="submit">${close.submit}</button>
      </form>
      ${backToAccount(frame)}`,
  })
}
