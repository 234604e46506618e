import type { FastifyReply } from 'fastify'
import type { Texts } from './pages/texts.ts'

export interface Refusal {
  readonly status: number
  readonly error: string
}

/** Too many tries, in the person's words. Says when to come back, for programs too. */
export function refuseThrottled(reply: FastifyReply, text: Texts, retryAfterSeconds: number): Refusal {
  reply.header('retry-after', retryAfterSeconds)
  return { status: 429, error: text.tooManyTries(Math.ceil(retryAfterSeconds / 60)) }
}
