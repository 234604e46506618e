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
    if (event instanceof CustomEvent) pages.push(event.detail)
    if (prevent) event.preventDefault()
  })
  element.addEventListener('click', (event) => {
    const [link] = event.composedPath()
    if (!event.defaultPrevented && link instanceof HTMLAnchorElement) followed.push(link.hash)
    event.preventDefault()
  })
  return { element, pages, followed }
}

const link = (element: JtPagination, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`a[aria-label="${name}"]`)

describe('jt-pagination', () => {
  it('links to its pages', async () => {
    const { element, pages, followed } = await pagination(false)
    link(element, '3 페이지')?.click()
    link(element, '이전 페이지')?.click()
    expect(pages).to.deep.equal([3, 1])
    expect(followed).to.deep.equal(['#page-3', '#page-1'])
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
      if (event instanceof CustomEvent) pages.push(event.detail)
    })
    element.shadowRoot?.querySelector<HTMLElement>('button[aria-label="2 페이지"]')?.click()
    expect(pages).to.deep.equal([2])
  })

  it('is accessible', async () => {
    await expect((await pagination(false)).element).to.be.accessible()
  })
})
