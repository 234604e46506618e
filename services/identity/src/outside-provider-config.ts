import { type Static, Strict, Type } from '@jangteo/contracts'
import Value from 'typebox/value'

const Text = Type.String({ minLength: 1 })

const OutsideProviderSchema = Strict({
  id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,30}$', description: 'part of the redirect address' }),
  name: Strict({ ko: Text, en: Text }),
  issuer: Text,
  clientId: Text,
  clientSecret: Type.Optional(Text),
  clientKey: Type.Optional(
    Type.Object({ kty: Text, alg: Text, kid: Type.Optional(Text) }, { description: 'private JWK' }),
  ),
  scope: Type.Optional(Text),
  trustEmail: Type.Optional(
    Type.Boolean({ description: 'whether its word that an address is verified counts; default true' }),
  ),
})

/** An outside OpenID provider that people may sign in with. It knows us by a secret or by the public half of a key. */
export type OutsideProviderConfig = Static<typeof OutsideProviderSchema>

const EXAMPLE =
  '[{"id":"acme","name":{"ko":"애크미","en":"Acme"},"issuer":"https://login.acme.example","clientId":"jangteo","clientSecret":"…"}]'

const refusal = (what: string): Error =>
  new Error(
    `OUTSIDE_PROVIDERS: ${what}. It must be JSON like ${EXAMPLE}; clientKey, a private JWK, may stand in place of clientSecret.`,
  )

const isLocal = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1'

/** Plain HTTP is for a provider on this machine only. */
export const isPlainLocal = (issuer: string): boolean => {
  const url = new URL(issuer)
  return url.protocol === 'http:' && isLocal(url)
}

function issueOf(provider: OutsideProviderConfig): string | undefined {
  const url = URL.canParse(provider.issuer) ? new URL(provider.issuer) : undefined
  if (!url || (url.protocol !== 'https:' && !isPlainLocal(provider.issuer)))
    return `the issuer of ${provider.id} must be an https address`
  if (url.search !== '' || url.hash !== '') return `the issuer of ${provider.id} must have no query`
  if ((provider.clientSecret === undefined) === (provider.clientKey === undefined))
    return `${provider.id} needs clientSecret or clientKey, and not both`
  return undefined
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, place) => values.indexOf(value) !== place)
}

/** Reads `OUTSIDE_PROVIDERS`. Throws, with what is wrong, where it is not what it should be. */
export function readOutsideProviders(json: string): readonly OutsideProviderConfig[] {
  const providers = parse(json)
  if (!Array.isArray(providers)) throw refusal('it is no JSON list')
  const checked = providers.map((provider: unknown, place) => check(provider, place))
  const twice = repeated(checked.map(({ id }) => id)) ?? repeated(checked.map(({ issuer }) => issuer))
  if (twice !== undefined) throw refusal(`${twice} is there twice`)
  return checked
}

function check(provider: unknown, place: number): OutsideProviderConfig {
  if (!Value.Check(OutsideProviderSchema, provider)) {
    const [first] = Value.Errors(OutsideProviderSchema, provider)
    const what = [`provider ${place + 1}`, first?.instancePath, first?.message].filter(Boolean)
    throw refusal(what.join(' '))
  }
  const issue = issueOf(provider)
  if (issue !== undefined) throw refusal(issue)
  return provider
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
