import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { TOLD_SECONDS } from '../oidc/lifetimes.ts'
import { EMAIL_MAX_CHARACTERS } from '../../../domain/email-address.ts'

const COOKIE = '__Secure-form-answer'

const Words = Type.Record(Type.String(), Type.String())

const Answer = Type.Object({
  /** What the form has done, in a word that the page knows. */
  done: Type.Optional(Type.String()),
  /** Why it was refused, likewise. */
  refused: Type.Optional(Type.String()),
  /** What is wrong with which field. */
  issues: Type.Optional(Words),
  /** What was typed, for the page to show again: no password, no code. */
  typed: Type.Optional(Words),
  /** Where there were too many tries. */
  retryAfterSeconds: Type.Optional(Type.Number()),
})

/** Signed with the time, in seconds since 1970: how long a browser keeps a cookie is its own affair. */
const Kept = Type.Object({
  ...Answer.properties,
  page: Type.String(),
  to: Type.String(),
  until: Type.Number(),
})

export type FormAnswer = Type.Static<typeof Answer>

interface Parts {
  readonly live: { readonly provider: Provider }
  readonly clock: Clock
}

interface Visit {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly locale: Locale
}

interface Pages {
  /** Path under which they all are. */
  readonly within: string
  /** Whose they are: a sign-in under way, or a session. */
  readonly to: string
}

/** What forms of these pages are answered with. */
export interface FormAnswers {
  /** On the page that is asked for; empty where there is nothing to tell. */
  readonly told: FormAnswer
  /** Answers a form: the browser goes to this page, which tells it. Without an answer, what was kept before is told no more. */
  send(page: string, answer?: FormAnswer): FastifyReply
  /** Once the person goes on, or back. */
  forget(): void
}

/** The text for a word that was kept. */
export const textFor = <T>(texts: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(texts, word) ? texts[word] : undefined

function read(text: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
  } catch {
    return undefined
  }
}

/** Browsers keep no cookie that is too long. */
const shortened = (typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, text.length > EMAIL_MAX_CHARACTERS ? '' : text]),
  )

/**
 * Keeps, in the browser, what a form was answered with, for the page that the answer leads to: browsers do not go back to pages that answered forms.
 * The page tells it as often as it is shown, for five minutes or as long as the person has to wait, until another form is answered. Signed, for one page of one
 * sign-in or session, so that only a form brings a page to tell it, and only to whoever sent the form.
 */
export function formAnswers(
  { live, clock }: Parts,
  { request, reply, locale }: Visit,
  { within, to }: Pages,
): FormAnswers {
  const { cookies } = live.provider.createContext(request.raw, reply.raw)
  const options = { path: within, httpOnly: true, secure: true, signed: true, sameSite: 'lax' } as const
  const now = (): number => clock.now().getTime() / 1000

  const find = (): FormAnswer => {
    const kept = read(cookies.get(COOKIE, { signed: true }))
    if (!Value.Check(Kept, kept) || kept.to !== to || kept.until <= now()) return {}
    const { done } = request.query as { done?: unknown }
    if (kept.page !== request.url.split('?', 1)[0] || kept.done !== done) return {}
    return kept.retryAfterSeconds === undefined
      ? kept
      : { ...kept, retryAfterSeconds: Math.ceil(kept.until - now()) }
  }

  const keep = (page: string, { typed, ...answer }: FormAnswer): void => {
    const seconds = answer.retryAfterSeconds ?? TOLD_SECONDS
    const kept = { ...answer, ...(typed && { typed: shortened(typed) }), page, to, until: now() + seconds }
    const text = Buffer.from(JSON.stringify(kept)).toString('base64url')
    cookies.set(COOKIE, text, { ...options, maxAge: seconds * 1000 })
  }

  const forget = (): void => {
    if (cookies.get(COOKIE, { signed: false }) !== undefined) cookies.set(COOKIE, null, options)
  }

  return {
    told: find(),
    forget,
    send(page, answer) {
      if (answer) keep(page, answer)
      else forget()
      const query = new URLSearchParams({ locale, ...(answer?.done !== undefined && { done: answer.done }) })
      return reply.redirect(`${page}?${query}`, 303)
    },
  }
}
