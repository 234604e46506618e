import { expect, test } from 'vitest'
import { requestKindOf } from './request-limits.ts'

test.each([
  ['GET', '/oauth/authorize', 'authorization'],
  ['GET', '/oauth/authorize/abc', 'page'],
  ['POST', '/oauth/device_authorization', 'device-codes'],
  ['GET', '/oauth/device', 'page'],
  ['POST', '/oauth/device', 'typed-code'],
  ['POST', '/oauth/logout', 'page'],
  ['GET', '/account', 'page'],
  ['POST', '/sign-in/abc/register', 'page'],
  ['GET', '/oauth/anything', 'page'],
  ['POST', '/oauth/token', undefined],
  ['POST', '/oauth/par', undefined],
  ['GET', '/oauth/ended-sessions', undefined],
  ['GET', '/.well-known/jwks.json', undefined],
  ['GET', '/accounts', undefined],
])('%s %s counts as %s', (method, path, kind) => expect(requestKindOf(method, path)).toBe(kind))
