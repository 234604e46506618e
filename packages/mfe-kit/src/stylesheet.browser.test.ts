import { expect } from '@open-wc/testing'
import { useStylesheets } from './stylesheet.ts'

const flaky = (): string => `/__flaky/${crypto.randomUUID()}.css`
const colour = (): string => getComputedStyle(document.body).color
const RED = 'rgb(255, 0, 0)'

describe('a style sheet that could not be loaded', () => {
  it('is asked for again by the next mount, though another still holds it', async () => {
    const href = flaky()
    const header = useStylesheets([{ href }], 'demo')
    expect(await header.failed).to.have.lengthOf(1)
    const page = useStylesheets([{ href }], 'demo')
    expect(await page.failed).to.deep.equal([])
    expect(colour()).to.equal(RED)
    header.release()
    page.release()
  })

  it('stays, once it is there, until the last of both has gone', async () => {
    const href = flaky()
    const header = useStylesheets([{ href }], 'demo')
    await header.failed
    const page = useStylesheets([{ href }], 'demo')
    await page.failed
    page.release()
    expect(colour()).to.equal(RED)
    header.release()
    expect(colour()).not.to.equal(RED)
    expect(document.head.querySelector('link[rel="stylesheet"]')).to.equal(null)
  })
})
