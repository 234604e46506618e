import { describe, expect, test } from 'vitest'
import { toViolation } from './violation.ts'

const PAGE = 'https://shop.example/ko/orders/7?q=secret'
const csp = (body: object) => ({
  type: 'csp-violation',
  age: 1,
  url: PAGE,
  user_agent: 'A browser',
  body: { documentURL: PAGE, referrer: PAGE, disposition: 'enforce', ...body },
})

describe('a report of a browser', () => {
  test.each([
    [
      'a content policy',
      csp({ effectiveDirective: 'connect-src', blockedURL: 'https://evil.example:8443/steal?name=mina' }),
      { policy: 'csp', directive: 'connect-src', blocked: 'https://evil.example:8443' },
    ],
    [
      'an inline script',
      csp({ effectiveDirective: 'script-src-elem', blockedURL: 'inline', sample: 'const mina = "secret"' }),
      { policy: 'csp', directive: 'script-src-elem', blocked: 'inline' },
    ],
    [
      'Trusted Types',
      csp({ effectiveDirective: 'require-trusted-types-for', blockedURL: 'trusted-types-sink' }),
      { policy: 'csp', directive: 'require-trusted-types-for', blocked: 'trusted-types-sink' },
    ],
    [
      'a script whose whole text is its address',
      csp({ effectiveDirective: 'script-src', blockedURL: 'data:text/javascript,secret' }),
      { policy: 'csp', directive: 'script-src', blocked: 'data:' },
    ],
    [
      'integrity',
      { type: 'integrity-violation', body: { blockedURL: PAGE, destination: 'script', reportOnly: false } },
      { policy: 'integrity', directive: 'script', blocked: 'https://shop.example' },
    ],
    [
      'an embedder policy',
      { type: 'coep', body: { type: 'corp', blockedURL: 'https://cdn.example/a.png', destination: 'image' } },
      { policy: 'embedder', directive: 'image', blocked: 'https://cdn.example' },
    ],
    [
      'a browser without the Reporting API',
      {
        'csp-report': {
          'document-uri': PAGE,
          'effective-directive': 'img-src',
          'blocked-uri': 'https://evil.example/a.png?secret',
        },
      },
      { policy: 'csp', directive: 'img-src', blocked: 'https://evil.example' },
    ],
  ])('about %s keeps what was stopped, and nothing of the person', (_what, report, violation) => {
    expect(toViolation(report)).toEqual(violation)
  })

  test('has no more kinds than there are directives, whatever is sent', () => {
    const made = csp({ effectiveDirective: 'secret-src', blockedURL: 'x'.repeat(1000) })
    expect(toViolation(made)).toEqual({ policy: 'csp', directive: 'other', blocked: 'unknown' })
    const long = csp({ effectiveDirective: 7, blockedURL: `https://${'a.'.repeat(120)}example/` })
    expect(toViolation(long)?.blocked).toHaveLength(100)
  })

  test.each([[null], ['text'], [7], [[]], [{}], [{ type: 'csp-violation' }], [{ type: 'crash', body: {} }]])(
    'that is none is left alone: %j',
    (report) => expect(toViolation(report)).toBeUndefined(),
  )
})
