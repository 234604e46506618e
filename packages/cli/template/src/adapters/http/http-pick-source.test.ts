import { describe, expect, it } from 'vitest'
import type { PickedProduct } from '../../model/picked-product.ts'
import { PicksContractBroken, PicksUnavailable } from '../../ports/pick-source.ts'
import { pickSourceContract } from '../pick-source.contract.ts'
import { createHttpPickSource } from './http-pick-source.ts'

const answering = (body: string, status = 200) =>
  createHttpPickSource({ fetch: async () => new Response(body, { status }), locale: 'en' })

/** Answers as the catalog does on the wire. */
function createWire(picks: readonly PickedProduct[]): {
  fetch: (path: string) => Promise<Response>
  asked: string[]
} {
  const asked: string[] = []
  return {
    asked,
    fetch: async (path) => {
      asked.push(path)
      const pageSize = Number(new URL(path, 'http://shop.test').searchParams.get('pageSize'))
      return new Response(JSON.stringify({ items: picks.slice(0, pageSize) }))
    },
  }
}

pickSourceContract('HTTP', (picks) => createHttpPickSource({ fetch: createWire(picks).fetch, locale: 'en' }))

describe('HttpPickSource', () => {
  it('asks the catalog in the language of the page, for what can be bought', async () => {
    const wire = createWire([])
    await createHttpPickSource({ fetch: wire.fetch, locale: 'ko' }).picks(8)
    expect(wire.asked).toEqual(['/api/catalog/products?locale=ko&sort=featured&inStock=true&pageSize=8'])
  })

  it('says that picks are unavailable when the network or the catalog fails', async () => {
    const offline = createHttpPickSource({
      fetch: () => Promise.reject(new TypeError('offline')),
      locale: 'en',
    })
    await expect(offline.picks(8)).rejects.toBeInstanceOf(PicksUnavailable)
    await expect(answering('{}', 503).picks(8)).rejects.toBeInstanceOf(PicksUnavailable)
  })

  it.each(['<h1>', 'null', '{}', '{"items":[{"id":1}]}'])(
    'says so as well, as nobody expects, when the catalog answers %s',
    async (body) => {
      await expect(answering(body).picks(8)).rejects.toBeInstanceOf(PicksContractBroken)
    },
  )
})
