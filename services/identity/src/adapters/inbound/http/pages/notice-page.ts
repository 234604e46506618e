import { html } from '@jangteo/service-kit'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

export interface NoticePage {
  readonly title: string
  readonly text: string
  /** OAuth error code: means nothing to a shopper, everything to whoever helps him. */
  readonly code?: string
}

/** A page that only says something and leads back to the shop. */
export function noticePage(frame: PageFrame, notice: NoticePage): string {
  return layout(frame, {
    title: notice.title,
    body: html`<h1>${notice.title}</h1>
      <p class="lead">${notice.text}</p>
      ${notice.code && html`<p class="hint"><code>${notice.code}</code></p>`}
      <a class="primary" href="${frame.shopUrl}/${frame.locale}/">${texts[frame.locale].backToShop}</a>`,
  })
}
