import type { AuthMode } from '@jangteo/contracts'
import type { Patience } from '@jangteo/service-kit'
import type { RateRules } from './domain/rate-rules.ts'

export interface StorybookConfig {
  /** Folder of the static build; it may be missing, and appear or be replaced at any time. */
  readonly dir: string
  isBuilding(): boolean
}

export interface GatewayConfig {
  /** The shop's public origin, without trailing slash. */
  readonly publicUrl: string
  /** Who holds access tokens; default `tmb`. */
  readonly authMode?: AuthMode | undefined
  /** Default: `RATE_RULES`. */
  readonly rateRules?: RateRules | undefined
  /** How long clients may take; default: that of every service. */
  readonly patience?: Patience | undefined
  /** What `/storybook/` answers with; without it the address is a page like any other. */
  readonly storybook?: StorybookConfig | undefined
}
