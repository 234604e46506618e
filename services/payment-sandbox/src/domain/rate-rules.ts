/** How much is let through: `burst` at once, and `perMinute` in the long run. */
export interface RateRule {
  readonly perMinute: number
  readonly burst: number
}

/** What one network address may ask for, which very many people may share: an office, a phone network. */
export interface RateRules {
  /** Cards that are typed, right ones too: whoever tries many looks for one that is. */
  readonly card: RateRule
  /** Asking in the shop's name with another key. */
  readonly wrongKey: RateRule
  /** Everything else: the fields, what they load, addresses of nothing. */
  readonly page: RateRule
}

export type RuleName = keyof RateRules

export const RATE_RULES: RateRules = {
  card: { perMinute: 6, burst: 60 },
  wrongKey: { perMinute: 6, burst: 60 },
  page: { perMinute: 3_000, burst: 3_000 },
}
