import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './security-headers.ts'

const policy = (hasOwnLibraries: boolean, isSecure = true): string =>
  contentSecurityPolicy({
    inlineSources: [],
    identityOrigin: 'https://id.test',
    paymentOrigin: 'https://pay.test',
    developmentOrigins: [],
    hasOwnLibraries,
    isSecure,
  })

it('lets a second Vue make its policy only on pages that have a second Vue', () => {
  expect(policy(true)).toMatch(/trusted-types vue lit-html 'allow-duplicates'$/)
  expect(policy(false)).toMatch(/trusted-types vue lit-html$/)
})

it('has what it stopped reported in the only way that browsers know where the shop is', () => {
  expect(policy(false)).toContain('; report-to reports; report-uri /api/gateway/reports;')
  expect(policy(false, false)).toContain('; report-uri /api/gateway/reports;')
  expect(policy(false, false)).not.toContain('report-to')
})
