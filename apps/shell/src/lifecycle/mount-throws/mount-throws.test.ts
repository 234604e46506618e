import { type Mfe, defineMfe } from '@jangteo/mfe-kit'
import { expect } from '@open-wc/testing'
import { defineComponent, h } from 'vue'
import { healthyMfe, pages } from '../../testing/mfes.ts'
import { openShop } from '../../testing/open-shop.ts'
import { FAILURE, reader } from '../../testing/reader.ts'

const faults = { setup: true, mount: true }

const setupPages = pages({ '/setup': 'Setup works' })
const brokenSetup = defineMfe({
  name: 'setup',
  pages: async () => ({
    default: {
      ...setupPages,
      root: defineComponent(() => {
        if (faults.setup) throw new Error('setup is broken')
        return () => h(setupPages.root)
      }),
    },
  }),
})

/** An MFE that was not made by the chassis: its mount rejects, after it has already put something on the page. */
const brokenMount = (): Mfe => {
  const healthy = healthyMfe('rude', { '/rude': 'Rude works' })
  return {
    ...healthy,
    async mount(props) {
      if (!faults.mount) return healthy.mount(props)
      props.domElement.append('half a page')
      throw new Error('mount is broken')
    },
  }
}

describe('an MFE whose mount throws', () => {
  const shop = openShop({
    path: '/ko/setup',
    mfes: [
      { name: 'setup', routes: ['/setup'], load: async () => brokenSetup },
      { name: 'rude', routes: ['/rude'], load: async () => brokenMount() },
      { name: 'other', routes: ['/other'], load: async () => healthyMfe('other', { '/other': 'Other' }) },
    ],
  })

  it('shows the chassis’ panel for an error in setup, and reports it once', async () => {
    await reader.sees(FAILURE)
    expect(shop.reports.filter(({ mfe }) => mfe === 'setup').map(({ error }) => String(error))).to.deep.equal(
      ['Error: setup is broken'],
    )
  })

  it('shows the page after Retry', async () => {
    faults.setup = false
    reader.button()?.click()
    await reader.sees('Setup works')
  })

  it('shows the shell’s panel for one that rejects, without its half page', async () => {
    await reader.goesTo('/ko/rude')
    await reader.sees(FAILURE)
    expect(shop.outlet.textContent).not.to.include('half a page')
  })

  it('keeps the others going', async () => {
    await reader.goesTo('/ko/other')
    await reader.sees('Other')
  })

  it('mounts it again when it works', async () => {
    faults.mount = false
    await reader.goesTo('/ko/rude')
    await reader.sees('Rude works')
    expect(shop.outlet.querySelectorAll('h1')).to.have.lengthOf(1)
  })
})
