import { expect } from '@open-wc/testing'
import { pageWindow } from './page-window.ts'

const shown = (page: number, pages: number): string =>
  pageWindow(page, pages)
    .map((slot) => (slot === 'gap' ? '…' : slot))
    .join(' ')

describe('the window of page numbers', () => {
  it('shows the ends, the page and its neighbours', () => {
    expect(shown(10, 20)).to.equal('1 … 9 10 11 … 20')
    expect(shown(1, 20)).to.equal('1 2 … 20')
    expect(shown(20, 20)).to.equal('1 … 19 20')
  })

  it('shows a number rather than a gap of one', () => {
    expect(shown(4, 20)).to.equal('1 2 3 4 5 … 20')
    expect(shown(17, 20)).to.equal('1 … 16 17 18 19 20')
    expect(shown(3, 5)).to.equal('1 2 3 4 5')
  })

  it('shows a single page', () => {
    expect(shown(1, 1)).to.equal('1')
  })
})
