import { describe, expect, it } from 'vitest'
import { OpenidOutsideProviders } from './adapters/outbound/openid/openid-outside-providers.ts'
import { readOutsideProviders } from './outside-provider-config.ts'
import { systemClock } from '@jangteo/service-kit'

const ACME = {
  id: 'acme',
  name: { ko: '애크미', en: 'Acme' },
  issuer: 'https://login.acme.example',
  clientId: 'jangteo',
  clientSecret: 'secret',
}
const { clientSecret: _, ...WITHOUT_SECRET } = ACME
const read = (...providers: readonly object[]) => readOutsideProviders(JSON.stringify(providers))

describe('outside providers from the environment', () => {
  it('are read from JSON, and are none by default', () => {
    const local = {
      ...WITHOUT_SECRET,
      id: 'b',
      issuer: 'http://localhost:9000',
      clientKey: { kty: 'EC', alg: 'ES256' },
    }
    expect(read(ACME, local)).toEqual([ACME, local])
    expect(readOutsideProviders('[]')).toEqual([])
  })

  it.each<[string, readonly object[]]>([
    ['provider 1', [{ ...ACME, id: 'Acme Inc' }]],
    ['provider 2', [ACME, {}]],
    ['provider 1', [{ ...ACME, name: 'Acme' }]],
    ['provider 1', [{ ...ACME, secret: 'misspelt' }]],
    ['the issuer of acme must be an https address', [{ ...ACME, issuer: 'http://login.acme.example' }]],
    ['the issuer of acme must be an https address', [{ ...ACME, issuer: 'acme' }]],
    ['the issuer of acme must have no query', [{ ...ACME, issuer: 'https://acme.example/?a=b' }]],
    ['acme needs clientSecret or clientKey, and not both', [WITHOUT_SECRET]],
    [
      'acme needs clientSecret or clientKey, and not both',
      [{ ...ACME, clientKey: { kty: 'EC', alg: 'ES256' } }],
    ],
    ['acme is there twice', [ACME, { ...ACME, issuer: 'https://other.example' }]],
    ['https://login.acme.example is there twice', [ACME, { ...ACME, id: 'other' }]],
  ])('are refused with %s', (what, providers) => {
    expect(() => read(...providers)).toThrow(`OUTSIDE_PROVIDERS: ${what}`)
  })

  it.each(['', '{}', 'acme'])('are refused where they are no list: %j', (json) => {
    expect(() => readOutsideProviders(json)).toThrow('OUTSIDE_PROVIDERS: it is no JSON list')
  })

  it('are refused at start with a key that signs nothing', async () => {
    const clientKey = { kty: 'EC', crv: 'P-256', alg: 'ES256', x: 'AA', y: 'AA' }
    const opened = OpenidOutsideProviders.open({
      configs: read({ ...WITHOUT_SECRET, clientKey }),
      origin: 'http://localhost:8090',
      clock: systemClock,
    })
    await expect(opened).rejects.toThrow('OUTSIDE_PROVIDERS: clientKey of acme is no')
  })
})
