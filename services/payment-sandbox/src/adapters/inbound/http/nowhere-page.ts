import type { Locale } from '@jangteo/contracts'
import type { PageAssets } from '@jangteo/form-pages'
import { type HttpServer, html, localeFromAcceptLanguage } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { FRAME_TEXTS } from './frame-texts.ts'
import { pageDocument } from './page-document.ts'

export interface NowherePageOptions {
  readonly shopUrl: string
  readonly assets: PageAssets
}

const POLICY = `default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Of programs alone: the interface, the document of it, probes. */
const NEVER_PAGES = /^\/(v1|api)(\/|$)|^\/(healthz|readyz|metrics)$/

function isAskedByPerson({ url, method, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?', 1)
  return method === 'GET' && headers.accept?.includes('text/html') === true && !NEVER_PAGES.test(path)
}

const isNowhere = (reply: FastifyReply): boolean => reply.statusCode === 404 || reply.statusCode === 405

function write({ shopUrl, assets }: NowherePageOptions, locale: Locale): string {
  const { title, text, toShop } = FRAME_TEXTS[locale].nowhere
  const body = html`<body>
    <main class="nowhere">
      <h1>${title}</h1>
      <p>${text}</p>
      <a href="${shopUrl}/${locale}/">${toShop}</a>
    </main>
    <link rel="stylesheet" href="${assets.fonts.url}" />
  </body>`
  return pageDocument({ locale, title, assets, body })
}

/** A person at an address where nothing is reads so on a page that leads to the shop; programs get a problem. */
export function tellPeopleOfNowhere(app: HttpServer, options: NowherePageOptions): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isNowhere(reply) || !isAskedByPerson(request)) return payload
    const locale = localeFromAcceptLanguage(request.headers['accept-language']) ?? 'ko'
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8')
    return write(options, locale)
  })
}
