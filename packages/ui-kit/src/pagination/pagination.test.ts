import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import type { JtPagination } from './pagination.ts'

interface Watched {
  readonly element: JtPagination
  readonly pages: number[]
  readonly followed: string[]
}

async function pagination(prevent: boolean): Promise<Watched> {
  const element = await fixture<JtPagination>(
    html`<jt-pagination page="2" pages="3" .href=${(page: number) => `#page-${page}`}></jt-pagination>`,
  )
  const pages: number[] = []
  const followed: string[] = []
  element.addEventListener('jt-page', (event) => {
    pages.push(event.detail)
    if (prevent) event.preventDefault()
  })
  element.addEventListener('click', (event) => {
    const [link] = event.composedPath()
    if (!event.defaultPrevented && link instanceof HTMLAnchorElement) followed.push(link.hash)
    event.preventDefault()
  })
  return { element, pages, followed }
}

const link = (element: JtPagination, name: string): HTMLElement | null =>
  element.querySelector<HTMLElement>(`a[aria-label="${name}"]`)

describe('jt-pagination', () => {
  it('links to its pages', async () => {
    const { element, pages, followed } = await pagination(false)
    link(element, '3 페이지')?.click()
    link(element, '이전 페이지')?.click()
    expect(pages).to.deep.equal([3, 1])
    expect(followed).to.deep.equal(['#page-3', '#page-1'])
  })

  it('takes its addresses from a pattern', async () => {
    const element = await fixture<JtPagination>(
      html`<jt-pagination page="1" pages="3" href="?from=1&amp;page={page}"></jt-pagination>`,
    )
    expect(link(element, '2 페이지')?.getAttribute('href')).to.equal('?from=1&page=2')
  })

  it('says which page is the current one, and offers no page before the first', async () => {
    const element = await fixture<JtPagination>(
      html`<jt-pagination page="1" pages="3" href="?page={page}"></jt-pagination>`,
    )
    const current = [...element.querySelectorAll('[aria-current=page]')].map((page) => page.ariaLabel)
    expect(current).to.deep.equal(['1 페이지'])
    expect(link(element, '이전 페이지')).to.equal(null)
  })

  for (const pages of ['5', 'Infinity', '99999999999']) {
    it(`has one current page and no way beyond the last, for page 9 of ${pages}`, async () => {
      const element = await fixture<JtPagination>(
        html`<jt-pagination
          page=${pages === '99999999999' ? pages : '9'}
          pages=${pages}
          href="?page={page}"
        ></jt-pagination>`,
      )
      expect(element.querySelectorAll('[aria-current=page]')).to.have.length(1)
      expect(link(element, '다음 페이지')).to.equal(null)
      expect(element.querySelectorAll('li').length).to.be.below(9)
    })
  }

  it('leaves links that the page has written as they are', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`)
    host.innerHTML = `<jt-pagination page="1" pages="9"><nav aria-label="페이지">
      <ul role="list"><li><a href="?page=1" aria-current="page">1</a></li><li><a href="?page=2">2</a></li></ul>
    </nav></jt-pagination>`
    const element = host.querySelector('jt-pagination')
    await element?.updateComplete
    expect(element?.querySelectorAll('a')).to.have.length(2)
    await expect(host).to.be.accessible()
  })

  it('does not follow a link whose jt-page is prevented', async () => {
    const { element, pages, followed } = await pagination(true)
    link(element, '다음 페이지')?.click()
    expect(pages).to.deep.equal([3])
    expect(followed).to.deep.equal([])
  })

  it('leaves a press that opens a new tab to the browser', async () => {
    const { element, pages } = await pagination(true)
    link(element, '3 페이지')?.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    )
    expect(pages).to.deep.equal([])
  })

  it('works with buttons when it has no addresses', async () => {
    const element = await fixture<JtPagination>(html`<jt-pagination page="1" pages="2"></jt-pagination>`)
    const pages: number[] = []
    element.addEventListener('jt-page', (event) => {
      pages.push(event.detail)
    })
    element.querySelector<HTMLElement>('button[aria-label="2 페이지"]')?.click()
    expect(pages).to.deep.equal([2])
  })

  for (const [name, from, to, heard] of [
    ['5 페이지', 4, 5, '5 페이지'],
    ['다음 페이지', 4, 5, '다음 페이지'],
    ['다음 페이지', 8, 9, '9 페이지'],
    ['1 페이지', 4, 1, '1 페이지'],
    ['3 페이지', 4, 9, '9 페이지'],
  ] as const)
    it(`has the focus at "${heard}" when page ${to} follows ${from} while it is at "${name}"`, async () => {
      const element = await fixture<JtPagination>(
        html`<jt-pagination page=${from} pages="9" href="?page={page}"></jt-pagination>`,
      )
      link(element, name)?.focus()
      element.page = to
      await element.updateComplete
      expect(document.activeElement?.ariaLabel).to.equal(heard)
    })

  it('takes no focus that is elsewhere', async () => {
    const { element } = await pagination(false)
    element.page = 3
    await element.updateComplete
    expect(element.matches(':focus-within')).to.equal(false)
  })

  it('is accessible', async () => {
    await expect((await pagination(false)).element).to.be.accessible()
  })
})
