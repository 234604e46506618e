import type { Locale } from '@jangteo/contracts'
import { html } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { loadStyles, policyOf, writeDocument } from './document.ts'
import { type NoticeKind, texts } from './texts.ts'

export interface Notice {
  readonly status: number
  readonly kind: NoticeKind
  readonly locale: Locale
  /** Root-relative. */
  readonly tryAgainAt: string
  /** Until it is worth trying again. */
  readonly seconds?: number
}

/** Pages that must work when everything behind the gateway is down: one document each, nothing to load. */
export interface NoticePages {
  send(reply: FastifyReply, notice: Notice): FastifyReply
}

const RETRY_AFTER_SECONDS = 5
/** Following a link would not send the form again. */
const OF_FORMS: ReadonlySet<NoticeKind> = new Set(['too-many-forms', 'form-unanswered'])

function page(styles: string, { kind, locale, tryAgainAt, seconds = RETRY_AFTER_SECONDS }: Notice): string {
  const { brand, tryAgain, goBack, toShop, notices } = texts[locale]
  const { title, text } = notices[kind]
  const main = html`<p>${typeof text === 'string' ? text : text(seconds)}</p>
    <nav>
      <a href="${tryAgainAt}">${OF_FORMS.has(kind) ? goBack : tryAgain}</a>
      ${kind !== 'shop-unavailable' && html`<a href="/${locale}">${toShop}</a>`}
    </nav>`
  return writeDocument(styles, { locale, brand, title, main })
}

export async function loadNoticePages(): Promise<NoticePages> {
  const styles = await loadStyles()
  const policy = policyOf(styles)
  return {
    send(reply, notice) {
      if (notice.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
      return reply
        .code(notice.status)
        .header('content-security-policy', policy)
        .header('content-language', notice.locale)
        .type('text/html; charset=utf-8')
        .send(page(styles, notice))
    },
  }
}
