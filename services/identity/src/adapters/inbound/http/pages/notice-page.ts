import { html } from '@jangteo/service-kit'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

interface Link {
  readonly href: string
  readonly name: string
}

export interface NoticePage {
  readonly title: string
  readonly text: string
  /** OAuth error code: means nothing to a shopper, everything to whoever helps him. */
  readonly code?: string
  /** Where the person goes on; default: back to the shop. */
  readonly next?: Link
  /** Where else he may want to go. */
  readonly also?: Link
}

/** A page that only says something and leads on. */
export function noticePage(frame: PageFrame, notice: NoticePage): string {
  const shop = { href: `${frame.shopUrl}/${frame.locale}/`, name: texts[frame.locale].backToShop }
  const { href, name } = notice.next ?? shop
  return layout(frame, {
    title: notice.title,
    body: html`<h1>${notice.title}</h1>
      <p class="lead">${notice.text}</p>
      ${notice.code && html`<p class="hint"><code>${notice.code}</code></p>`}
      <a class="primary" href="${href}">${name}</a>
      ${notice.also && html`<p class="aside"><a href="${notice.also.href}">${notice.also.name}</a></p>`}`,
  })
}
