import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyContextConfig, FastifySchema } from 'fastify'
import { needsToken } from './needs-token.ts'

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transform']>

export const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'at+jwt' },
} as const

type Access = Pick<FastifyContextConfig, 'auth' | 'scope' | 'owner'>

/** OpenAPI 3.1 §4.8.30: one of the requirements is enough, an empty one means anybody. */
function securityOf(access: Access): readonly object[] | undefined {
  const need = needsToken(access)
  if (need === 'none') return undefined
  const bearer = { bearer: access.scope === undefined ? [] : [access.scope] }
  return need === 'optional' ? [{}, bearer] : [bearer]
}

/** Says in each operation of the OpenAPI document who may call it (`security`) and whose things it serves (`x-owner`). */
export const describeAccess: Transform = ({ schema, url, route: { config = {} } }) => {
  const { owner } = config as Access
  const security = securityOf(config)
  return {
    url,
    schema: {
      ...schema,
      ...(security && { security }),
      ...(owner !== undefined && { 'x-owner': owner }),
    } as FastifySchema,
  }
}
