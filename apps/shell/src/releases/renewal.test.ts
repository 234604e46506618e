import { expect, waitUntil } from '@open-wc/testing'
import { healthyMfe } from '../testing/mfes.ts'
import { openShop } from '../testing/open-shop.ts'
import { reader } from '../testing/reader.ts'
import { createRenewal } from './renewal.ts'

describe('a page whose releases are no longer the newest', () => {
  const shop = openShop({
    path: '/ko/list',
    mfes: [
      {
        name: 'shop',
        routes: ['/list', '/pay/card', '/pay/done'],
        uninterrupted: ['/pay/card'],
        load: async () =>
          healthyMfe('shop', {
            '/list': 'List',
            '/pay/card': 'Card',
            '/pay/done': 'Done',
            '/other': 'Other',
          }),
      },
      { name: 'other', routes: ['/other'], load: async () => healthyMfe('other', { '/other': 'Other' }) },
    ],
  })
  /** What makes the shell ask, besides the clock: a navigation, five seconds after the last question. */
  let now = performance.now()
  const later = (): void => {
    now += 6000
    performance.now = () => now
  }
  const asks = (times: number): Promise<void> => waitUntil(() => shop.asked === times, 'the shell asked')
  const real = performance.now
  after(() => {
    performance.now = real
  })

  it('goes on as it is while they are the newest', async () => {
    await reader.sees('List')
    later()
    await reader.goesTo('/ko/other')
    await asks(1)
    later()
    await reader.goesTo('/ko/list')
    await asks(2)
    expect(shop.left).to.deep.equal([])
  })

  it('stays the same on the way into something that must not be interrupted, in it and out of it', async () => {
    shop.newest = 'second'
    later()
    await reader.goesTo('/ko/list?sort=new')
    await asks(3)
    await reader.goesTo('/ko/pay/card')
    await reader.sees('Card')
    await reader.goesTo('/ko/pay/card?try=2')
    await reader.goesTo('/ko/pay/done')
    await reader.sees('Done')
    expect(shop.left).to.deep.equal([])
  })

  it('is not left for another state of itself', async () => {
    await reader.goesTo('/ko/pay/done?print=1')
    expect(shop.left).to.deep.equal([])
    expect(location.search).to.equal('?print=1')
  })

  it('gives way to a new page at the next navigation', async () => {
    await reader.follows('/ko/list')
    await waitUntil(() => shop.left.length === 1, 'a new page was opened')
    expect(new URL(shop.left[0] ?? '').pathname).to.equal('/ko/list')
    expect(location.pathname).to.equal('/ko/pay/done')
  })
})

describe('the question whether there is something newer', () => {
  it('is asked at most every five seconds, and no more once the answer is yes', async () => {
    let now = 0
    const answers = [undefined, 'first', '', 'second']
    const renewal = createRenewal({
      id: 'first',
      isUninterrupted: () => false,
      now: () => now,
      ask: async () => answers.shift(),
    })
    for (; now < 5000; now += 1000) await renewal.check()
    expect(answers).to.have.lengthOf(3)
    for (; now < 60_000; now += 5000) {
      expect(renewal.isDue('/ko/a', '/ko/b')).to.equal(answers.length === 0)
      await renewal.check()
    }
    answers.push('third')
    now += 5000
    await renewal.check()
    expect(answers).to.deep.equal(['third'])
  })
})
