import { expect } from '@open-wc/testing'
import { healthyMfe } from '../../testing/mfes.ts'
import { openShop } from '../../testing/open-shop.ts'
import { FAILURE, reader } from '../../testing/reader.ts'

describe('an MFE whose code cannot be loaded', () => {
  let isServed = false
  const shop = openShop({
    path: '/ko/broken',
    served: 'broken',
    mfes: [
      {
        name: 'broken',
        routes: ['/broken'],
        load: async () => {
          if (!isServed) throw new TypeError('Failed to fetch dynamically imported module')
          return healthyMfe('broken', { '/broken': 'Repaired' })
        },
      },
      { name: 'other', routes: ['/other'], load: async () => healthyMfe('other', { '/other': 'Other' }) },
    ],
  })

  it('gives way to a panel with Retry', async () => {
    await reader.sees(FAILURE)
    expect(shop.outlet.textContent).not.to.include('Served')
    expect(shop.imported).to.deep.equal(['/assets/broken/0123456789abcdef/mfe.js'])
    expect(reader.button()?.textContent).to.equal('다시 시도')
    expect(document.title).to.equal(`${FAILURE} · 장터`)
    await expect(shop.outlet).to.be.accessible()
  })

  it('is reported with its release', () => {
    expect(shop.reports.filter(({ mfe }) => mfe === 'broken')).to.have.lengthOf(1)
    expect(shop.reports.find(({ mfe }) => mfe === 'broken')?.release).to.equal('0123456789abcdef')
  })

  it('leaves the rest of the shop usable', async () => {
    await reader.goesTo('/ko/other')
    await reader.sees('Other')
    expect(document.querySelector('header')).not.to.equal(null)
  })

  it('shows the panel again for who comes back', async () => {
    await reader.goesTo('/ko/broken')
    await reader.sees(FAILURE)
  })

  it('is shown after Retry once it is served again', async () => {
    isServed = true
    reader.button()?.click()
    await reader.sees('Repaired')
    expect(shop.outlet.textContent).not.to.include(FAILURE)
  })
})
