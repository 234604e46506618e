import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './security-headers.ts'

const policy = (hasOwnLibraries: boolean): string =>
  contentSecurityPolicy({
    inlineSources: [],
    identityOrigin: 'https://id.test',
    developmentOrigins: [],
    hasOwnLibraries,
  })

it('lets a second Vue make its policy only on pages that have a second Vue', () => {
  expect(policy(true)).toMatch(/trusted-types vue lit-html 'allow-duplicates'$/)
  expect(policy(false)).toMatch(/trusted-types vue lit-html$/)
})
