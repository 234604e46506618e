import type { FastifyReply } from 'fastify'
import { type FormAnswer, textFor } from './form-answers.ts'

export interface Refusal {
  readonly status: number
  readonly error: string
}

type WaitText = (minutes: number) => string

/** By the word that was kept. */
export type RefusalTexts = Readonly<Record<string, string | WaitText>>

/** Too many tries, in the person's words. Says when to come back, for programs too. */
export function refuseThrottled(reply: FastifyReply, words: WaitText, retryAfterSeconds: number): Refusal {
  reply.header('retry-after', retryAfterSeconds)
  return { status: 429, error: words(Math.ceil(retryAfterSeconds / 60)) }
}

/** Why the form before was refused. */
export function refusalOf(
  { refused, retryAfterSeconds = 0 }: FormAnswer,
  reply: FastifyReply,
  texts: RefusalTexts,
): Refusal | undefined {
  const text = textFor(texts, refused)
  if (text === undefined) return undefined
  return typeof text === 'string'
    ? { status: 200, error: text }
    : refuseThrottled(reply, text, retryAfterSeconds)
}
