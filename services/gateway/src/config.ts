import type { AuthMode } from '@jangteo/contracts'
import type { Patience } from '@jangteo/service-kit'
import type { RateRules } from './domain/rate-rules.ts'

export interface StorybookConfig {
  /** Folder of the static build; it may be missing, and appear or be replaced at any time. */
  readonly dir: string
  isBuilding(): boolean
}

/** A page view in four says as much as all of them. */
export const VITALS_SHARE = 0.25

export interface GatewayConfig {
  /** The shop's public origin, without trailing slash. */
  readonly publicUrl: string
  /** Who holds access tokens; default `tmb`. */
  readonly authMode?: AuthMode | undefined
  /** Of the page views of visitors who allow it, the share that is measured; default `VITALS_SHARE`. */
  readonly vitalsShare?: number | undefined
  /** For one network address; default `PAGES_PER_MINUTE`. */
  readonly pagesPerMinute?: number | undefined
  /** Default: `RATE_RULES`. */
  readonly rateRules?: RateRules | undefined
  /** What the composer says so that what it asks for a visitor counts for nobody's address; default: it counts as any other. */
  readonly composerSecret?: string | undefined
  /** How long clients may take; default: that of every service. */
  readonly patience?: Patience | undefined
  /** What `/storybook/` answers with; without it the address is a page like any other. */
  readonly storybook?: StorybookConfig | undefined
}
