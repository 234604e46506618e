import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

/** U+0000 and halves of surrogate pairs are legal in JSON, but no PostgreSQL text can hold them. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

/** Without recursion: a body may be nested as deep as it is long. */
function holdsUnstorableText(content: unknown): boolean {
  const rest: unknown[] = [content]
  while (rest.length > 0) {
    const value = rest.pop()
    if (typeof value === 'string' && !isStorable(value)) return true
    for (const part of partsOf(value)) rest.push(part)
  }
  return false
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isPlainObject(value) ? Object.entries(value).flat() : []
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // A parsed query inherits from an object of its own that inherits from nothing.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Refuses with 400, and in a path with 404, what would break in a database as 500. A query or path that no schema describes is nobody's data. */
export function refuseUnstorableText(app: FastifyInstance): void {
  app.addHook('preValidation', ({ body, query, params, routeOptions: { schema } }, _reply, done) => {
    if (schema?.params && holdsUnstorableText(params)) {
      throw new Problem(404, 'not-found', 'There is nothing at this address')
    }
    if (![body, schema?.querystring && query].some(holdsUnstorableText)) return done()
    const detail = 'Leave out U+0000 and halves of surrogate pairs.'
    throw new Problem(400, 'invalid-request', 'The request holds text that cannot be stored', detail)
  })
}
