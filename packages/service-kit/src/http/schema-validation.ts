import { Ajv } from 'ajv'
import ajvFormats from 'ajv-formats'
import type { FastifySchemaCompiler, FastifySchema } from 'fastify'

const newAjv = (coerceTypes: boolean): Ajv => {
  const ajv = new Ajv({
    coerceTypes,
    removeAdditional: false,
    useDefaults: true,
    allErrors: true,
    strictTypes: false,
  })
  ajvFormats.default(ajv)
  return ajv
}

/** Bodies are taken as they are; only text that HTTP cannot type (query, path, headers) is converted. */
export function createSchemaCompiler(): FastifySchemaCompiler<FastifySchema> {
  const strict = newAjv(false)
  const converting = newAjv(true)
  return ({ schema, httpPart }) => (httpPart === 'body' ? strict : converting).compile(schema)
}
