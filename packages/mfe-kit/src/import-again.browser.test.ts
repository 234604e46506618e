import { importAgain } from '@jangteo/platform'
import { expect } from '@open-wc/testing'

describe('importing again', () => {
  it('loads a module that could not be loaded the first time, in browsers that remember failures too', async () => {
    const address = `/__flaky/${crypto.randomUUID()}.js`
    const first = await import(address).then(
      () => 'loaded',
      () => 'failed',
    )
    expect(first).to.equal('failed')
    const module = await importAgain(address)
    expect(module).to.have.property('default', 'loaded')
    expect(document.head.querySelectorAll('link[rel="modulepreload"]')).to.have.lengthOf(0)
  })

  it('rejects where the module is not there at all', async () => {
    const outcome = await importAgain('/__missing.js').then(
      () => 'loaded',
      () => 'failed',
    )
    expect(outcome).to.equal('failed')
  })
})
