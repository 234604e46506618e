import { type Clock, networkOf, TokenBuckets } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import {
  type RateRules,
  type RuleName,
  accountRulesOf,
  addressRulesOf,
  composerRulesOf,
} from '../../../domain/rate-rules.ts'
import { routedPath } from '../../../domain/routed-path.ts'

/** What limits look at of a request. */
export type Asked = Pick<FastifyRequest, 'method' | 'url' | 'ip' | 'headers'>

export interface RateLimitOptions {
  readonly rules: RateRules
  readonly clock: Clock
  readonly hasStorybook: boolean
  readonly isComposer: (request: Asked) => boolean
  readonly countRefused: (rule: RuleName) => void
}

const STORYBOOK = /^\/storybook(\/|$)/

/** Counts what comes in, in this process: with several replicas, each lets as much through. */
export class RateLimits {
  readonly #options: RateLimitOptions
  readonly #buckets: Readonly<Record<RuleName, TokenBuckets>>

  constructor(options: RateLimitOptions) {
    const { rules } = options
    this.#options = options
    this.#buckets = {
      address: new TokenBuckets(rules.address),
      page: new TokenBuckets(rules.page),
      signIn: new TokenBuckets(rules.signIn),
      file: new TokenBuckets(rules.file),
      report: new TokenBuckets(rules.report),
      account: new TokenBuckets(rules.account),
      purchase: new TokenBuckets(rules.purchase),
    }
  }

  /** One more request of its address. @returns the seconds that it has to wait; 0 where it goes on */
  countAddress(request: Asked): number {
    const path = routedPath(request.url)
    if (this.#options.hasStorybook && STORYBOOK.test(path)) return 0
    const isComposer = this.#options.isComposer(request)
    const rules = isComposer ? composerRulesOf(request.method, path) : addressRulesOf(path)
    return this.#take(rules, networkOf(request.ip))
  }

  /** One more file for its address that a service is asked for. */
  countFile({ ip }: Asked): number {
    return this.#take(['file'], networkOf(ip))
  }

  /** The same for whoever a verified token belongs to. */
  countAccount(request: Asked, account: string): number {
    return this.#take(accountRulesOf(request.method, routedPath(request.url)), account)
  }

  #take(rules: readonly RuleName[], key: string): number {
    const now = this.#options.clock.now().getTime()
    const waits = rules.map((rule) => this.#takeOne(rule, key, now))
    return Math.max(0, ...waits)
  }

  #takeOne(rule: RuleName, key: string, now: number): number {
    const seconds = this.#buckets[rule].take(key, now)
    if (seconds > 0) this.#options.countRefused(rule)
    return seconds
  }
}
