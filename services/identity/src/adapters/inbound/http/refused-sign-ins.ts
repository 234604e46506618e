import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { EMAIL_MAX_CHARACTERS } from '../../../domain/email-address.ts'

const COOKIE = '__Secure-refused-sign-in'
const KEPT_MS = 5 * 60_000

/** What was typed, without the password, and what is to be said about it. */
const Refused = Type.Object({
  /** `/sign-in/<interaction>` */
  path: Type.String(),
  email: Type.String(),
  /** Where there were too many tries: when to come back, in seconds since 1970. */
  waitsUntil: Type.Optional(Type.Number()),
})

export type RefusedSignIn = Type.Static<typeof Refused>

interface Visit {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

function read(text: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
  } catch {
    return undefined
  }
}

/**
 * Keeps, in the browser, why a form was refused until the page that its answer leads to has said so: browsers do not go back to pages that
 * answered forms. Signed, so that only a form brings a page to say it.
 */
export class RefusedSignIns {
  readonly #live: { readonly provider: Provider }

  constructor(live: { readonly provider: Provider }) {
    this.#live = live
  }

  keep(visit: Visit, refused: RefusedSignIn): void {
    const { path, email } = refused
    const kept = { ...refused, email: email.length > EMAIL_MAX_CHARACTERS ? '' : email }
    this.#cookies(visit).set(COOKIE, Buffer.from(JSON.stringify(kept)).toString('base64url'), {
      path,
      httpOnly: true,
      secure: true,
      signed: true,
      sameSite: 'lax',
      maxAge: KEPT_MS,
    })
  }

  /** Of the sign-in at this path. */
  find(visit: Visit, path: string): RefusedSignIn | undefined {
    const kept = read(this.#cookies(visit).get(COOKIE, { signed: true }))
    return Value.Check(Refused, kept) && kept.path === path ? kept : undefined
  }

  #cookies({ request, reply }: Visit): ReturnType<Provider['createContext']>['cookies'] {
    return this.#live.provider.createContext(request.raw, reply.raw).cookies
  }
}
