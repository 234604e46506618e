import type { MailConfig } from '@jangteo/identity-service'
import { DEMO_ACCOUNT, DEMO_DEVELOPER } from '../demo-account.ts'
import type { Settings } from '../settings.ts'

type WeakeningSettings = Pick<Settings, 'AUTH_MODE' | 'SEED_COMPAT'>

export interface OpenShop {
  readonly shopUrl: string
  readonly identityUrl: string
  readonly paymentUrl: string
  readonly dataDir: string
  readonly logFile: string
  readonly running: readonly string[]
  readonly releases: readonly { readonly name: string; readonly release: string }[]
  readonly hasDemoAccount: boolean
  readonly settings: WeakeningSettings
  readonly mail: MailConfig
  /** Where the services keep their data: the engine in this process, or PostgreSQL. */
  readonly isEmbedded: boolean
  /** Absent where this shop has none. */
  readonly storybook?: { readonly isThere: boolean } | undefined
}

/** What was set for teaching, and makes the shop weaker than it is by default. */
function warningsOf({ AUTH_MODE, SEED_COMPAT }: WeakeningSettings): readonly string[] {
  const passwordGrant = 'SEED_COMPAT opens the password grant, by which programs take passwords'
  const storedTokens = 'AUTH_MODE=local-storage keeps tokens in the storage of the browser, for every script'
  const weaknesses = [SEED_COMPAT && passwordGrant, AUTH_MODE === 'local-storage' && storedTokens]
  const warnings = weaknesses.filter((weakness) => weakness !== false)
  return warnings.map((weakness) => `  Warning       ${weakness}: for teaching only.`)
}

/** What a person reads when the shop is open. */
export function describeOpenShop(shop: OpenShop): string {
  const warnings = warningsOf(shop.settings)
  const signIn = shop.hasDemoAccount
    ? [
        `  Demo sign-in  ${DEMO_ACCOUNT.email} / ${DEMO_ACCOUNT.password}`,
        `  Publishing    jangteo login with ${DEMO_DEVELOPER.email} / ${DEMO_DEVELOPER.password}; pipelines: ${shop.dataDir}/teams.json`,
      ]
    : []
  const storybook = shop.storybook
    ? [`  Storybook     ${shop.shopUrl}/storybook/${shop.storybook.isThere ? '' : ' (being built)'}`]
    : []
  const mails =
    shop.mail.kind === 'folder'
      ? [`  Mails         ${shop.mail.folder} (codes for registering are there)`]
      : []
  return [
    '',
    '  장터 Jangteo is open.',
    '',
    ...(warnings.length > 0 ? [...warnings, ''] : []),
    `  Shop          ${shop.shopUrl}`,
    `  Identity      ${shop.identityUrl}`,
    `  Card fields   ${shop.paymentUrl}`,
    ...storybook,
    ...signIn,
    ...mails,
    '  Sandbox cards 4242 4242 4242 4242 is approved, 4000 0000 0000 0002 is declined',
    '',
    `  Services      ${shop.running.join(', ')}`,
    `  Releases      ${shop.releases.map(({ name, release }) => `${name}@${release.slice(0, 8)}`).join(', ')}`,
    `  Data          ${shop.dataDir}${shop.isEmbedded ? ' (survives a killed process, not a power cut)' : '; the rest is in PostgreSQL'}`,
    `  Log           ${shop.logFile}`,
    '',
    '  Ctrl-C closes the shop.',
    '',
  ].join('\n')
}
