import type { FastifyReply } from 'fastify'

export interface Refusal {
  readonly status: number
  readonly error: string
}

/** Too many tries, in the person's words. Says when to come back, for programs too. */
export function refuseThrottled(
  reply: FastifyReply,
  words: (minutes: number) => string,
  retryAfterSeconds: number,
): Refusal {
  reply.header('retry-after', retryAfterSeconds)
  return { status: 429, error: words(Math.ceil(retryAfterSeconds / 60)) }
}
