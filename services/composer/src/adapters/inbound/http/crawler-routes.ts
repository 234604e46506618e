import { type HttpServer, Problem } from '@jangteo/service-kit'
import { listCrawlingRules } from '../../../application/list-crawling-rules.ts'
import { type ListPublicPages, listPublicPages } from '../../../application/list-public-pages.ts'
import { MAX_SITEMAP_PAGES, writeSitemap } from './sitemap.ts'

const HOUR = 'public, max-age=3600'
/** So long a list is not made again. */
const KEPT_MS = 60_000
/** So long services that did not list their pages are not asked again. */
const FAILURE_KEPT_MS = 10_000

export interface CrawlerRouteOptions extends ListPublicPages {
  readonly shopUrl: string
  readonly now: () => Date
}

/** What search engines read before pages. */
export function addCrawlerRoutes(app: HttpServer, options: CrawlerRouteOptions): void {
  const { current, shopUrl, now } = options
  let kept: { readonly xml: Promise<string>; readonly until: number } | undefined

  async function makeSitemap(): Promise<string> {
    const paths = await listPublicPages(options)
    if (paths.length > MAX_SITEMAP_PAGES)
      app.log.warn({ pages: paths.length, most: MAX_SITEMAP_PAGES }, 'the sitemap has not room for all pages')
    return writeSitemap(shopUrl, paths)
  }

  function sitemap(): Promise<string> {
    if (kept !== undefined && now().getTime() < kept.until) return kept.xml
    const xml = makeSitemap()
    kept = { xml, until: now().getTime() + KEPT_MS }
    xml.catch(() => (kept = { xml, until: now().getTime() + FAILURE_KEPT_MS }))
    return xml
  }

  app.get(
    '/robots.txt',
    { schema: { summary: 'Which pages search engines leave alone' } },
    async (_request, reply) =>
      reply
        .header('content-type', 'text/plain; charset=utf-8')
        .header('cache-control', HOUR)
        .send(`${await listCrawlingRules(current)}\nSitemap: ${shopUrl}/sitemap.xml\n`),
  )

  app.get(
    '/sitemap.xml',
    { schema: { summary: 'The public pages of all releases, in each language' } },
    async (_request, reply) => {
      const xml = await sitemap().catch((error: unknown) => {
        app.log.warn({ err: error }, 'no sitemap: a service did not list its pages')
        throw new Problem(
          503,
          'pages-not-listed',
          'There is no sitemap at the moment',
          'A service did not list its pages, and half a list would say that the others are gone. Ask again later.',
        )
      })
      return reply
        .header('content-type', 'application/xml; charset=utf-8')
        .header('cache-control', HOUR)
        .send(xml)
    },
  )
}
