import { expect, it } from 'vitest'
import { explainUnreachable } from './explain-unreachable.ts'

const failure = (code: string, message: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })

it.each([
  [
    'ECONNREFUSED',
    'connect ECONNREFUSED 127.0.0.1:1',
    'start the shop, with `npm start` a local one, or check --registry.',
  ],
  ['ENOTFOUND', 'getaddrinfo ENOTFOUND shop', 'Check --registry and your network, and try again.'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate; if …', 'set NODE_EXTRA_CA_CERTS=<file.pem>.'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'is not in the cert', 'Check --registry and your network, and try again.'],
])('says what happened, why and what to do: %s', (code, message, remedy) => {
  const said = explainUnreachable('https://shop', failure(code, message), '--registry')
  expect(said).toContain(`https://shop cannot be reached: ${message.split(';')[0]}. `)
  expect(said.endsWith(remedy)).toBe(true)
})
