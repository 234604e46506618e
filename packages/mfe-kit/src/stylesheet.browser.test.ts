import { expect } from '@open-wc/testing'
import { useStylesheets } from '@jangteo/platform'

const flaky = (): string => `/__flaky/${crypto.randomUUID()}.css`
const colour = (): string => getComputedStyle(document.body).color
const RED = 'rgb(255, 0, 0)'

describe('a style sheet that could not be loaded', () => {
  it('is asked for again by the next mount, though another still holds it', async () => {
    const href = flaky()
    const header = useStylesheets([{ href }], 'demo')
    expect((await header.missing).map(({ isLate }) => isLate)).to.deep.equal([false])
    const page = useStylesheets([{ href }], 'demo')
    expect(await page.missing).to.deep.equal([])
    expect(colour()).to.equal(RED)
    header.release()
    page.release()
  })

  it('is asked for again where the document came with its link', async () => {
    const href = flaky()
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
    link.setAttribute('href', href)
    const failed = new Promise((resolve) => link.addEventListener('error', resolve))
    document.head.append(link)
    await failed
    const page = useStylesheets([{ href }], 'demo')
    expect(await page.missing).to.deep.equal([])
    expect(colour()).to.equal(RED)
    page.release()
    expect(document.head.querySelector('link[rel="stylesheet"]')).to.equal(null)
  })

  it('stays, once it is there, until the last of both has gone', async () => {
    const href = flaky()
    const header = useStylesheets([{ href }], 'demo')
    await header.missing
    const page = useStylesheets([{ href }], 'demo')
    await page.missing
    page.release()
    expect(colour()).to.equal(RED)
    header.release()
    expect(colour()).not.to.equal(RED)
    expect(document.head.querySelector('link[rel="stylesheet"]')).to.equal(null)
  })
})
