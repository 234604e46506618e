import type { Mfe } from '@jangteo/mfe-kit'
import { expect } from '@open-wc/testing'
import { healthyMfe } from '../../testing/mfes.ts'
import { openShop } from '../../testing/open-shop.ts'
import { FAILURE, reader } from '../../testing/reader.ts'

const never = (): Promise<never> => new Promise(() => undefined)
const stuck = { mount: true, unmount: true }

const hanging = (): Mfe => {
  const healthy = healthyMfe('hanging', { '/hanging': 'Hanging works' })
  return {
    ...healthy,
    mount: (props) => (stuck.mount ? never() : healthy.mount(props)),
    unmount: () => (stuck.unmount ? never() : healthy.unmount()),
  }
}

describe('an MFE that never settles', () => {
  const shop = openShop({
    path: '/ko/hanging',
    limits: { load: 8000, mount: 1000, unmount: 200 },
    mfes: [
      { name: 'hanging', routes: ['/hanging'], load: async () => hanging() },
      { name: 'other', routes: ['/other'], load: async () => healthyMfe('other', { '/other': 'Other' }) },
    ],
  })

  it('does not keep the reader: he can go elsewhere while it is mounting', async () => {
    await reader.goesTo('/ko/other')
    await reader.sees('Other')
  })

  it('shows the panel when the mount takes too long', async () => {
    await reader.goesTo('/ko/hanging')
    await reader.sees(FAILURE)
    expect(shop.reports.map(({ error }) => String(error))).to.include(
      'Error: mount of "hanging" did not settle within 1000 ms.',
    )
  })

  it('is shown after Retry when it settles', async () => {
    stuck.mount = false
    reader.button()?.click()
    await reader.sees('Hanging works')
  })

  it('is taken off the page although its unmount never ends', async () => {
    await reader.goesTo('/ko/other')
    await reader.sees('Other')
    expect(shop.outlet.children).to.have.lengthOf(1)
  })
})
