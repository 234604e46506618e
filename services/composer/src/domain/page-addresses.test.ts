import { describe, expect, it } from 'vitest'
import { pageAddresses } from './page-addresses.ts'

describe('pageAddresses', () => {
  it('knows a page under one address in each language', () => {
    expect(pageAddresses('https://shop.test', 'ko', '//c/bags/')).toEqual({
      canonical: 'https://shop.test/ko/c/bags',
      alternates: [
        { locale: 'ko', href: 'https://shop.test/ko/c/bags' },
        { locale: 'en', href: 'https://shop.test/en/c/bags' },
      ],
    })
    expect(pageAddresses('https://shop.test', 'en', '/').canonical).toBe('https://shop.test/en/')
  })
})
