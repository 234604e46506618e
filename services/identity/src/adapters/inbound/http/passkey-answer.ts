import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'

const Form = Type.Object({ answer: Type.String() })

/** What the browser's authenticator said; undefined where that is no JSON. */
export function passkeyAnswer({ body }: FastifyRequest): unknown {
  if (!Value.Check(Form, body)) return undefined
  try {
    return JSON.parse(body.answer)
  } catch {
    return undefined
  }
}
