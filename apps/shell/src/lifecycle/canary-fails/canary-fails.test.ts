import { defineMfe } from '@jangteo/mfe-kit'
import { FAILED_CANARIES_COOKIE } from '@jangteo/contracts'
import { expect, waitUntil } from '@open-wc/testing'
import { defineComponent } from 'vue'
import { healthyMfe, pages } from '../../testing/mfes.ts'
import { openShop } from '../../testing/open-shop.ts'
import { FAILURE, reader } from '../../testing/reader.ts'

const broken = defineMfe({
  name: 'canary',
  pages: async () => ({
    default: {
      ...pages({ '/canary': 'Never seen' }),
      root: defineComponent(() => {
        throw new Error('setup is broken')
      }),
    },
  }),
})

const noted = (): string | undefined =>
  new RegExp(`${FAILED_CANARIES_COOKIE}=([^;]*)`).exec(document.cookie)?.[1]

describe('a canary that cannot be mounted', () => {
  const shop = openShop({
    path: '/ko/stable',
    mfes: [
      {
        name: 'stable',
        routes: ['/stable'],
        load: async () => healthyMfe('stable', { '/stable': 'Stable' }),
      },
      { name: 'canary', routes: ['/canary'], isCanary: true, load: async () => broken },
    ],
  })
  after(() => {
    document.cookie = `${FAILED_CANARIES_COOKIE}=; path=/; max-age=0`
  })

  it('is noted for the composer, once it has failed', async () => {
    await reader.sees('Stable')
    expect(noted()).to.equal(undefined)
    await reader.goesTo('/ko/canary')
    await reader.sees(FAILURE)
    await waitUntil(() => noted() !== undefined, 'the canary was noted')
    expect(noted()).to.equal('canary:0123456789abcdef')
  })

  it('is told to the registry together with what was shown', async () => {
    const told = ['stable view', 'canary mount', 'canary view']
    await waitUntil(() => told.every((sight) => shop.sights.includes(sight)), 'the failure was told')
    expect(shop.sights).to.have.members(told)
  })

  it('gives way to a new page on Retry', async () => {
    reader.button()?.click()
    await waitUntil(() => shop.left.length === 1, 'a new page was opened')
    expect(new URL(shop.left[0] ?? '').pathname).to.equal('/ko/canary')
  })

  it('is not met again: the next navigation opens a new page', async () => {
    await reader.goesTo('/ko/stable')
    expect(shop.left.map((url) => new URL(url).pathname)).to.deep.equal(['/ko/canary', '/ko/stable'])
    expect(location.pathname).to.equal('/ko/canary')
  })
})
