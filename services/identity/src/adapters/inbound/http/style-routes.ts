import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { FONTS_PATH, STYLES_PATH, type Stylesheets } from './stylesheets.ts'

const FOREVER = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

const FontParams = Type.Object({ file: Type.String({ pattern: '^[a-z0-9-]+\\.woff2$' }) })

const notFound = (): Problem => new Problem(404, 'not-found', 'There is no such file')

export function registerStyleRoutes(
  app: HttpServer,
  { page, fonts, fontFolder, passkeyScript }: Stylesheets,
): void {
  for (const { url, css } of [page, fonts]) {
    const [path = url] = url.split('?')
    app.get(path, (_request, reply) => reply.headers(FOREVER).type('text/css; charset=utf-8').send(css))
  }
  const [scriptPath = ''] = passkeyScript.url.split('?')
  app.get(scriptPath, (_request, reply) =>
    reply.headers(FOREVER).type('text/javascript; charset=utf-8').send(passkeyScript.code),
  )
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
