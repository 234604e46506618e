import { createHash } from 'node:crypto'
import { Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

const KEY = /^[\x21-\x7e]{1,255}$/

/** The `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header-07), taken as it is. */
export function idempotencyKey({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key']
  if (key === undefined)
    throw new Problem(
      400,
      'idempotency-key-missing',
      'An Idempotency-Key is required',
      'Send a new UUID in the Idempotency-Key header, and the same one when you try again.',
    )
  if (typeof key === 'string' && KEY.test(key)) return key
  throw new Problem(
    400,
    'idempotency-key-invalid',
    'The Idempotency-Key is not valid',
    'Send 1 to 255 visible ASCII characters.',
  )
}

/** The same for bodies that mean the same: the order of fields does not count. */
export const fingerprint = (body: unknown): string =>
  createHash('sha256').update(canonical(body)).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}
