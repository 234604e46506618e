import { expect, it } from 'vitest'
import { speculateOn } from './speculation-rules.ts'

it('lets public pages come beforehand, in both languages, and no page of one visitor', () => {
  const { prefetch } = speculateOn([
    { pattern: '/', access: 'public' },
    { pattern: '/p/:product-slug/reviews', access: 'public' },
    { pattern: '/orders/:id', access: 'personal' },
  ])
  expect(prefetch).toHaveLength(1)
  expect(prefetch[0]?.where).toMatchObject({
    and: expect.arrayContaining([
      { href_matches: ['/ko{/}?', '/en{/}?', '/ko/p/*/reviews', '/en/p/*/reviews'] },
      { not: { href_matches: ['/ko/orders/*', '/en/orders/*'] } },
    ]),
  })
})

it('writes addresses that a browser understands', () => {
  const { prefetch } = speculateOn([{ pattern: '/', access: 'public' }])
  const [addresses] = Object(prefetch[0]?.where).and[0].href_matches
  const pattern = new URLPattern(addresses, 'https://shop.example')
  for (const path of ['/ko', '/ko/', '/ko?q=1'])
    expect(pattern.test(`https://shop.example${path}`)).toBe(true)
  expect(pattern.test('https://shop.example/ko/cart')).toBe(false)
})
