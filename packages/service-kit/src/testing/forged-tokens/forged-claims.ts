import type { Forgeries, Forging } from './forging.ts'

/** Signed with the good key: what a stolen key, another use of it or a mistake of ours could make. */
export function forgedClaims({ tokens, now }: Forging): Forgeries {
  const { issuer, audience } = tokens.settings
  const claims = (changed: Readonly<Record<string, unknown>>): Promise<string> =>
    tokens.signChanged({ claims: changed })
  const header = (changed: Readonly<Record<string, unknown>>): Promise<string> =>
    tokens.signChanged({ header: changed })
  return {
    ...times(claims, now),
    'ID token as access token': tokens.signChanged({ header: { typ: 'JWT' }, claims: { aud: 'gateway' } }),
    'typ JWT': header({ typ: 'JWT' }),
    'typ of a logout token': header({ typ: 'logout+jwt' }),
    'typ that is no text': header({ typ: ['at+jwt'] }),
    'no typ': header({ typ: undefined }),
    'other issuer': claims({ iss: 'http://localhost:8091' }),
    'issuer that begins like ours': claims({ iss: `${issuer}.evil.example` }),
    'issuer with a slash more': claims({ iss: `${issuer}/` }),
    'issuers in a list': claims({ iss: [issuer] }),
    'no issuer': claims({ iss: undefined }),
    'other audience': claims({ aud: 'jangteo-admin' }),
    'audience that begins like ours': claims({ aud: `${audience}-admin` }),
    'audience of a client': claims({ aud: 'gateway' }),
    'audience that is true': claims({ aud: true }),
    'no audience': claims({ aud: undefined }),
    'no subject': claims({ sub: undefined }),
    'empty subject': claims({ sub: '' }),
    'subject that is a number': claims({ sub: 1 }),
    'no client': claims({ client_id: undefined }),
    'client that is no text': claims({ client_id: ['gateway'] }),
    'no id': claims({ jti: undefined }),
    'no scope': claims({ scope: undefined }),
    'scopes in a list': claims({ scope: ['shop'] }),
    'subject twice': tokens.signChanged({
      payload: (said) => JSON.stringify(said).replace('"sub":', '"sub":"admin","sub":'),
    }),
    'scope twice, once with an escape in its name': tokens.signChanged({
      payload: (said) =>
        JSON.stringify(said).replace('"scope":', String.raw`"sc\u006fpe":"catalog:reserve","scope":`),
    }),
    'claims in a list': tokens.signChanged({ payload: (said) => JSON.stringify([said]) }),
    'claims that are text': tokens.signChanged({ payload: () => '"admin"' }),
    'claims that are no JSON': tokens.signChanged({ payload: () => '{"sub":' }),
  }
}

function times(
  claims: (changed: Readonly<Record<string, unknown>>) => Promise<string>,
  now: number,
): Forgeries {
  return {
    'expired 6 seconds ago': claims({ exp: now - 6 }),
    'expired in 1970': claims({ exp: 0 }),
    'no expiry': claims({ exp: undefined }),
    'expiry as text': claims({ exp: String(now + 300) }),
    'expiry in a year': claims({ exp: now + 31_536_000 }),
    'not valid yet': claims({ nbf: now + 60 }),
    'begin as text': claims({ nbf: String(now - 60) }),
    'made in the future': claims({ iat: now + 60, exp: now + 360 }),
    'made an hour ago, good for two': claims({ iat: now - 3_600, exp: now + 3_600 }),
    'no time of making': claims({ iat: undefined }),
    'time of making as text': claims({ iat: String(now) }),
  }
}
