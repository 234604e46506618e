import { PLATFORM_ROLE, type ProductDetailDto, type ProductListDto } from '@jangteo/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { giveBelongings, type Goods } from './testing/access/belongings.ts'
import { type GuardedShop, openGuardedShop } from './testing/access/guarded-shop.ts'
import { aBuild, publishBuild } from './testing/released-shop.ts'

const SHELF = aBuild({
  name: 'shelf',
  kind: 'mfe',
  server: 'server.js',
  routes: [{ pattern: '/shelf/:product', access: 'public', query: [] }],
})
/** At admission no service answers. */
const SHELF_SCRIPT = `var jangteoServer = { async render({ path }, { get }) {
  const { status, body } = await get('/api/catalog/products/' + path.split('/').at(-1) + '?locale=ko')
  const { name, variants } = status === 200 ? body : { name: '', variants: [] }
  const lines = variants.map(({ sku, inStock }) => '<li>' + sku + ': ' + inStock + ' left</li>')
  return { status: 200, head: { title: name }, html: '<ul>' + lines.join('') + '</ul>', state: {}, isComplete: true }
} }`

/** Its clock stands: nothing grows old, and only an event makes a page anew. */
let shop: GuardedShop
let shopUrl = ''
beforeAll(async () => {
  shop = await openGuardedShop({ isListening: true, renderLimitMs: 60_000 })
  const { context } = shop
  shopUrl = await context.services.resolve('gateway')
  const registryUrl = await context.services.resolve('registry')
  const scopes = ['registry:publish', 'registry:promote']
  const token = await context.testTokens.sign({ sub: 'ci', scopes, roles: [PLATFORM_ROLE] })
  await publishBuild({ registryUrl, token }, aBuild({ name: 'shell', kind: 'shell' }), {
    'entry.js': 'start()',
    'frame.ko.html': '<main id="jangteo-main" tabindex="-1"></main>',
  })
  await publishBuild({ registryUrl, token }, SHELF, {
    'entry.js': 'export default { bootstrap() {}, mount() {}, unmount() {} }',
    'server.js': SHELF_SCRIPT,
  })
  context.clock.advance({ seconds: 1 })
})
afterAll(() => shop.close())

const read = async <Answer>(path: string): Promise<Answer> => (await fetch(shopUrl + path)).json()

/** What a page says is left, by variant. */
async function leftOn(productId: string): Promise<Readonly<Record<string, number>>> {
  const page = await (await fetch(`${shopUrl}/ko/shelf/${productId}`)).text()
  const lines = [...page.matchAll(/<li>(\S+): (\d+) left<\/li>/g)]
  return Object.fromEntries(lines.map(([, sku = '', left]) => [sku, Number(left)]))
}

async function counted(metric: string): Promise<number> {
  const composerUrl = await shop.context.services.resolve('composer')
  const text = await (await fetch(`${composerUrl}/metrics`)).text()
  const line = text.split('\n').find((each) => each.startsWith(metric) && !each.startsWith('#'))
  return Number(line?.split(' ').at(-1) ?? 0)
}
const rendered = (): Promise<number> => counted('page_renders_total{mfe="shelf"')

/** Of what there is plenty of, nobody is told how much. */
async function scarceGoods(): Promise<{ readonly goods: Goods; readonly other: string }> {
  const { items } = await read<ProductListDto>('/api/catalog/products?locale=ko&inStock=true&pageSize=48')
  for (const { id: productId } of items) {
    const product = await read<ProductDetailDto>(`/api/catalog/products/${productId}?locale=ko`)
    const scarce = product.variants.find(({ inStock }) => inStock > 1 && inStock < 9)
    const other = items.find(({ id }) => id !== productId)
    if (scarce && other) return { goods: { productId, sku: scarce.sku }, other: other.id }
  }
  return expect.fail('no variant is scarce enough to see its stock')
}

it('a purchase has the kept page of its product rendered once more, and no other', async () => {
  const { goods, other } = await scarceGoods()
  const before = [await leftOn(goods.productId), await leftOn(other)] as const
  expect([await leftOn(goods.productId), await leftOn(other)]).toEqual(before)
  expect(await rendered()).toBe(2)

  await giveBelongings(shop, goods)

  const left = before[0][goods.sku] ?? expect.fail('the page does not say what is left')
  for (let visitor = 0; visitor < 3; visitor += 1)
    expect([await leftOn(goods.productId), await leftOn(other)]).toEqual([
      { ...before[0], [goods.sku]: left - 1 },
      before[1],
    ])
  expect(await rendered()).toBe(3)
})
