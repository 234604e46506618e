import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { FONTS_PATH, type PageAsset, type PageAssets, STYLES_PATH } from './page-assets.ts'

const FOREVER = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

const FontParams = Type.Object({ file: Type.String({ pattern: '^[a-z0-9-]+\\.woff2$' }) })

const notFound = (): Problem => new Problem(404, 'not-found', 'There is no such file')

function addFile(app: HttpServer, { url, content }: PageAsset, type: string): void {
  const [path = url] = url.split('?')
  app.get(path, (_request, reply) => reply.headers(FOREVER).type(`${type}; charset=utf-8`).send(content))
}

/** Style sheets, scripts and fonts of a service's pages. */
export function addPageAssetRoutes(app: HttpServer, { page, fonts, fontFolder, scripts }: PageAssets): void {
  for (const sheet of [page, fonts]) addFile(app, sheet, 'text/css')
  for (const script of Object.values(scripts)) addFile(app, script, 'text/javascript')
  app.get(`${STYLES_PATH}/*`, () => {
    throw notFound()
  })
  app.get(`${FONTS_PATH}/:file`, { schema: { params: FontParams } }, async (request, reply) => {
    const file = await readFile(join(fontFolder, request.params.file)).catch(() => {
      throw notFound()
    })
    return reply.headers(FOREVER).type('font/woff2').send(file)
  })
}
