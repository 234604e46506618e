import { type Clock, Problem, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type RateRules, accountRulesOf, addressRulesOf } from '../../../domain/rate-rules.ts'
import { routedPath } from '../../../domain/routed-path.ts'
import { TokenBuckets } from '../../../domain/token-buckets.ts'

const tooMany = (seconds: number): Problem =>
  new Problem(
    429,
    'too-many-requests',
    'Too many requests came from here',
    `Try again in ${seconds} seconds, with the same Idempotency-Key.`,
  )

/** Counts what comes in, in this process: with several replicas, each lets as much through. */
export class RateLimits {
  readonly #clock: Clock
  readonly #buckets: Readonly<Record<keyof RateRules, TokenBuckets>>

  constructor(rules: RateRules, clock: Clock) {
    this.#clock = clock
    this.#buckets = {
      address: new TokenBuckets(rules.address),
      signIn: new TokenBuckets(rules.signIn),
      report: new TokenBuckets(rules.report),
      account: new TokenBuckets(rules.account),
      purchase: new TokenBuckets(rules.purchase),
    }
  }

  /** Throws 429 `too-many-requests` with `Retry-After`. */
  checkAddress(request: FastifyRequest, reply: FastifyReply): void {
    this.#take(addressRulesOf(routedPath(request.url)), networkOf(request.ip), reply)
  }

  /** The same for whoever a verified token belongs to. */
  checkAccount(request: FastifyRequest, reply: FastifyReply, account: string): void {
    this.#take(accountRulesOf(request.method, routedPath(request.url)), account, reply)
  }

  #take(rules: readonly (keyof RateRules)[], key: string, reply: FastifyReply): void {
    const now = this.#clock.now().getTime()
    const seconds = Math.max(0, ...rules.map((rule) => this.#buckets[rule].take(key, now)))
    if (seconds === 0) return
    reply.header('retry-after', seconds)
    throw tooMany(seconds)
  }
}
