import type { PageAssets } from '@jangteo/form-pages'
import { isLocale, Type } from '@jangteo/contracts'
import { type HttpServer, localeFromAcceptLanguage } from '@jangteo/service-kit'
import { type FrameSite, frameHeaders } from './frame-headers.ts'
import { framePage } from './frame-page.ts'

export interface FrameRouteOptions extends FrameSite {
  readonly assets: PageAssets<'card'>
}

const FrameQuery = Type.Object({ locale: Type.Optional(Type.String()) })

/** The page that a shop shows in a frame. */
export function addFrameRoutes(app: HttpServer, { assets, ...site }: FrameRouteOptions): void {
  app.get('/card', { schema: { querystring: FrameQuery } }, (request, reply) => {
    const { locale: chosen } = request.query
    const locale = isLocale(chosen)
      ? chosen
      : (localeFromAcceptLanguage(request.headers['accept-language']) ?? 'ko')
    return reply
      .headers(frameHeaders(site))
      .type('text/html; charset=utf-8')
      .send(framePage({ locale, shopOrigin: site.shopOrigin, assets }))
  })
}
