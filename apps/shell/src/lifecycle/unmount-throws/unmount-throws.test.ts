import type { Mfe } from '@jangteo/mfe-kit'
import { expect } from '@open-wc/testing'
import { healthyMfe } from '../../testing/mfes.ts'
import { openShop } from '../../testing/open-shop.ts'
import { reader } from '../../testing/reader.ts'

const sticky = (): Mfe => {
  const healthy = healthyMfe('sticky', { '/sticky': 'Sticky' })
  return {
    ...healthy,
    unmount: async () => {
      throw new Error('unmount is broken')
    },
  }
}

describe('an MFE whose unmount throws', () => {
  const shop = openShop({
    path: '/ko/sticky',
    mfes: [
      { name: 'sticky', routes: ['/sticky'], load: async () => sticky() },
      { name: 'other', routes: ['/other'], load: async () => healthyMfe('other', { '/other': 'Other' }) },
    ],
  })

  it('gives way to the next page and leaves nothing of its own', async () => {
    await reader.sees('Sticky')
    await reader.goesTo('/ko/other')
    await reader.sees('Other')
    expect(shop.outlet.textContent).not.to.include('Sticky')
    expect(shop.outlet.children).to.have.lengthOf(1)
  })

  it('is reported', () => {
    const errors = shop.reports.filter(({ during }) => during === 'unmount').map(({ error }) => String(error))
    expect(errors).to.deep.equal(['Error: unmount is broken'])
  })

  it('can be visited again', async () => {
    await reader.goesTo('/ko/sticky')
    await reader.sees('Sticky')
    expect(shop.outlet.querySelectorAll('h1')).to.have.lengthOf(1)
  })
})
