import { expect } from '@open-wc/testing'
import '../index.ts'
import { define } from './define.ts'
import { VERSION } from './version.ts'

const secondCopy = async (path: string): Promise<Record<string, CustomElementConstructor>> =>
  import(`${new URL(path, import.meta.url).href}?second-copy`)

describe('a second copy of the kit on one page', () => {
  const warn = console.warn
  let warnings: string[] = []

  beforeEach(() => {
    warnings = []
    console.warn = (message: string) => warnings.push(message)
  })
  afterEach(() => {
    console.warn = warn
  })

  it('says nothing when the same copy registers again', () => {
    const same = customElements.get('jt-button')
    if (same) define('jt-button', same)
    expect(warnings).to.have.length(0)
  })

  it('neither throws nor replaces the first, and warns once', async () => {
    const first = customElements.get('jt-button')
    const { JtButton } = await secondCopy('../button/button.ts')
    const { JtInput } = await secondCopy('../input/input.ts')
    if (!JtButton || !JtInput) throw new Error('The second copy exports no elements.')
    expect(JtButton).not.to.equal(first)
    define('jt-button', JtButton)
    define('jt-input', JtInput)
    expect(customElements.get('jt-button')).to.equal(first)
    expect(warnings).to.have.length(1)
    expect(warnings[0]).to.contain('Two copies of the kit')
  })
})

describe('the version of the kit', () => {
  it('is that of its package', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url))
    const { version } = await response.json()
    expect(VERSION).to.equal(version)
  })
})
