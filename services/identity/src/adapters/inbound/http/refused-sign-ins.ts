import type { Clock } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { EMAIL_MAX_CHARACTERS } from '../../../domain/email-address.ts'

const COOKIE = '__Secure-refused-sign-in'
const TOLD_SECONDS = 5 * 60
const LONGEST_WAIT_SECONDS = 15 * 60

/** What was typed, without the password, and what is to be said about it. */
const Refused = Type.Object({
  /** `/sign-in/<interaction>` */
  path: Type.String(),
  email: Type.String(),
  /** Id of the outside provider that the password was asked for, to connect it. */
  connects: Type.Optional(Type.String()),
  /** Where there were too many tries: when to come back, in seconds since 1970. */
  waitsUntil: Type.Optional(Type.Number()),
})

/** Signed with the time, in seconds since 1970: how long a browser keeps a cookie is its own affair. */
const Kept = Type.Object({ ...Refused.properties, until: Type.Number() })

export type RefusedSignIn = Type.Static<typeof Refused>

interface Visit {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

interface Parts {
  readonly live: { readonly provider: Provider }
  readonly clock: Clock
}

function read(text: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
  } catch {
    return undefined
  }
}

/**
 * Keeps, in the browser, why a form was refused, for the page that its answer leads to: browsers do not go back to pages that answered forms.
 * The page says it as often as it is shown, for five minutes or as long as the person has to wait, and until he goes on or back.
 * Signed, so that only a form brings a page to say it.
 */
export class RefusedSignIns {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  keep(visit: Visit, refused: RefusedSignIn): void {
    const { path, email, waitsUntil } = refused
    const now = this.#now()
    const until =
      waitsUntil === undefined ? now + TOLD_SECONDS : Math.min(waitsUntil, now + LONGEST_WAIT_SECONDS)
    const kept = { ...refused, email: email.length > EMAIL_MAX_CHARACTERS ? '' : email, until }
    this.#cookies(visit).set(COOKIE, Buffer.from(JSON.stringify(kept)).toString('base64url'), {
      path,
      httpOnly: true,
      secure: true,
      signed: true,
      sameSite: 'lax',
      maxAge: (until - now) * 1000,
    })
  }

  /** Of the page at this path that connects the same, or nothing either. */
  find(
    visit: Visit,
    { path, connects }: Pick<RefusedSignIn, 'path' | 'connects'>,
  ): RefusedSignIn | undefined {
    const kept = read(this.#cookies(visit).get(COOKIE, { signed: true }))
    if (!Value.Check(Kept, kept) || kept.until <= this.#now()) return undefined
    return kept.path === path && kept.connects === connects ? kept : undefined
  }

  /** Once the person goes on, or back. */
  forget(visit: Visit, path: string): void {
    const cookies = this.#cookies(visit)
    if (cookies.get(COOKIE, { signed: false }) === undefined) return
    cookies.set(COOKIE, null, { path, httpOnly: true, secure: true, signed: true, sameSite: 'lax' })
  }

  #now(): number {
    return this.#parts.clock.now().getTime() / 1000
  }

  #cookies({ request, reply }: Visit): ReturnType<Provider['createContext']>['cookies'] {
    return this.#parts.live.provider.createContext(request.raw, reply.raw).cookies
  }
}
