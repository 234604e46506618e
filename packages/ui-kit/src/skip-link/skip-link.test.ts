import { expect, fixture, html, waitUntil } from '@open-wc/testing'

const page = (): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div>
      <a class="jt-skip-link" href="#jt-test-main">본문으로 건너뛰기</a>
      <main id="jt-test-main">
        본문 <jt-visually-hidden>들리는 말 <a href="#more">더 보기</a></jt-visually-hidden>
      </main>
    </div>`,
  )

const link = (element: HTMLElement, selector: string): HTMLElement => {
  const found = element.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector}.`)
  return found
}

describe('a skip link', () => {
  it('is out of sight until it has the focus', async () => {
    const skip = link(await page(), '.jt-skip-link')
    expect(skip.getBoundingClientRect().bottom).to.be.at.most(0)
    skip.focus()
    expect(skip.getBoundingClientRect().top).to.be.at.least(0)
  })

  it('leads to the main part', async () => {
    link(await page(), '.jt-skip-link').click()
    await waitUntil(() => document.querySelector('#jt-test-main:target'), 'it leads nowhere')
    history.replaceState(null, '', ' ')
  })

  it('is accessible while it is seen', async () => {
    const element = await page()
    link(element, '.jt-skip-link').focus()
    await expect(element).to.be.accessible()
  })
})

describe('what is visually hidden', () => {
  it('takes no room and is still there to be read', async () => {
    const hidden = link(await page(), 'jt-visually-hidden')
    expect(hidden.getBoundingClientRect().width).to.be.at.most(1)
    expect(getComputedStyle(hidden).visibility).to.equal('visible')
  })

  it('is seen while something in it has the focus', async () => {
    const hidden = link(await page(), 'jt-visually-hidden')
    link(hidden, 'a').focus()
    expect(hidden.getBoundingClientRect().width).to.be.above(40)
  })
})
