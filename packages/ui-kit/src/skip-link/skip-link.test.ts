import { expect, fixture, html, waitUntil } from '@open-wc/testing'

const page = (): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div>
      <a class="jt-skip-link" href="#jt-test-main">본문으로 건너뛰기</a>
      <main id="jt-test-main">본문</main>
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
