import { INSTANCE_SUFFIX, ReleaseNameSchema, Strict, Type } from '@jangteo/contracts'
import { acceptsBrotli, type HttpServer, Problem } from '@jangteo/service-kit'
import { type GetAssetDependencies, getAsset } from '../../../application/get-asset.ts'
import { contentTypeOf } from './content-type.ts'

/** Files come from teams: a document opened on its own may not run anything in the shop's origin. */
const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox"
const DOCUMENT = /\.(html|svg)$/i

const AddressedRelease = Type.String({ pattern: `^[0-9a-f]{16}(?:${INSTANCE_SUFFIX})?$` })
const RELEASE_ID_LENGTH = 16

export function addAssetRoutes(app: HttpServer, dependencies: GetAssetDependencies): void {
  app.get(
    '/assets/:name/:release/*',
    {
      schema: {
        hide: true,
        params: Strict({ name: ReleaseNameSchema, release: AddressedRelease, '*': Type.String() }),
      },
    },
    async ({ params, headers }, reply) => {
      const path = params['*']
      const asset = await getAsset(dependencies, {
        name: params.name,
        release: params.release.slice(0, RELEASE_ID_LENGTH),
        path,
        acceptsBrotli: acceptsBrotli(headers['accept-encoding']),
      })
      if (asset === undefined) {
        reply.header('cache-control', 'no-store')
        throw unknownAsset(path)
      }
      if (asset.file.compressed) reply.header('vary', 'Accept-Encoding')
      if (DOCUMENT.test(path)) reply.header('content-security-policy', DOCUMENT_POLICY)
      if (asset.isCompressed) reply.header('content-encoding', 'br')
      return reply
        .header('content-type', contentTypeOf(path))
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('cross-origin-resource-policy', 'same-origin')
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(asset.bytes))
    },
  )
}

const unknownAsset = (path: string): Problem =>
  new Problem(
    404,
    'unknown-asset',
    'There is no such file.',
    `No release here has "${path}" at this address. Addresses of files come from the release document.`,
  )
