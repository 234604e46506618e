import { type Clock, networkOf, Problem, TokenBuckets } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RATE_RULES, type RuleName } from '../../../domain/rate-rules.ts'

export interface RateLimitOptions {
  readonly clock: Clock
  readonly countRefused: (rule: RuleName) => void
}

/** Counts what comes in, in this process: with several replicas, each lets as much through. */
export class RateLimits {
  readonly #options: RateLimitOptions
  readonly #buckets: Readonly<Record<RuleName, TokenBuckets>> = {
    card: new TokenBuckets(RATE_RULES.card),
    wrongKey: new TokenBuckets(RATE_RULES.wrongKey),
    page: new TokenBuckets(RATE_RULES.page),
  }

  constructor(options: RateLimitOptions) {
    this.#options = options
  }

  /** One more request of its network; throws 429 where that asks too often. */
  count(rule: RuleName, { ip }: Pick<FastifyRequest, 'ip'>, reply: FastifyReply): void {
    const seconds = this.#buckets[rule].take(networkOf(ip), this.#options.clock.now().getTime())
    if (seconds === 0) return
    this.#options.countRefused(rule)
    reply.header('retry-after', seconds)
    const text = `Try again in ${seconds} seconds.`
    throw new Problem(429, 'too-many-requests', 'Too many requests came from this network', text)
  }
}
