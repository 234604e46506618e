import type { PortAnswer } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { createInMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import server from '../server.ts'
import { MUG, SHELF, TOTE } from '../testing/builders.ts'

async function cartWith(...skus: readonly string[]): Promise<PortAnswer> {
  const { cart } = createInMemoryShop(SHELF)
  for (const sku of skus) await cart.add(sku, 2)
  return { status: 200, body: await cart.load() }
}

async function render(answer: PortAnswer, { query = '', locale = 'en' as 'ko' | 'en' } = {}) {
  const asked: string[] = []
  const request = { path: '/cart', query, locale, currency: 'KRW', plain: true } as const
  const page = await server.render(request, {
    get: async (path) => {
      asked.push(path)
      return answer
    },
  })
  return { ...page, asked }
}
/** What each form of the page sends. */
const formsIn = (html: string): string[] =>
  [
    ...html.matchAll(
      /<form method="post" action="([^"]*)"[^>]*><input type="hidden" name="sku" value="([^"]*)"/g,
    ),
  ].map(([, action, sku]) => `${action} ${sku}`)

describe('the cart without scripts', () => {
  it('shows its lines and what they cost, and changes and removes them by forms', async () => {
    const { html, head, asked } = await render(await cartWith(TOTE, MUG))
    expect(head.title).toBe('Cart')
    expect(asked).toEqual(['/api/cart?locale=en&currency=KRW'])
    expect(html).toContain('Canvas tote')
    expect(html).toMatch(/<option[^>]* value="2"[^>]* selected/)
    expect(formsIn(html)).toEqual(
      [TOTE, MUG].flatMap((sku) => [
        `/api/cart/forms/set?locale=en ${sku}`,
        `/api/cart/forms/remove?locale=en ${sku}`,
      ]),
    )
    expect(html).toContain('href="/auth/login?returnTo=/en/cart&amp;locale=en"')
  })

  it.each([
    ['ko', '?notice=added', '장바구니에 담았어요.'],
    ['en', '?notice=not-enough-stock&available=3', 'Only 3 in stock.'],
    ['ko', '?notice=unavailable', '지금은 연결이 어려워요.'],
  ] as const)('says in %s what became of a form: %s', async (locale, query, text) => {
    const { html } = await render(await cartWith(TOTE), { locale, query })
    expect(html).toContain(text)
  })

  it('says nothing that an address makes up', async () => {
    const { html } = await render(await cartWith(), { query: '?notice=%3Cb%3Ewon%3C/b%3E&available=9' })
    expect(html).not.toContain('won')
    expect(html).toContain('Your cart is empty')
  })

  it('says that it could not be loaded, and leads back', async () => {
    const { html, head } = await render({ status: 503, body: null }, { locale: 'ko' })
    expect(head.title).toBe('장바구니를 불러오지 못했어요')
    expect(html).toContain('href="/ko/cart"')
  })
})
