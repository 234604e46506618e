import { expect } from '@open-wc/testing'
import { pagePlace, pageWindow } from './page-window.ts'

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

  it('shows as much of a million million pages', () => {
    expect(shown(2, 1e12)).to.equal('1 2 3 … 1000000000000')
  })
})

describe('the place among pages', () => {
  it('is one that exists, whatever is said of it', () => {
    expect(pagePlace(9, 5)).to.deep.equal({ page: 5, pages: 5 })
    expect(pagePlace(0, -3)).to.deep.equal({ page: 1, pages: 1 })
    expect(pagePlace('2', '4.8')).to.deep.equal({ page: 2, pages: 4 })
    expect(pagePlace(NaN, undefined)).to.deep.equal({ page: 1, pages: 1 })
    expect(pagePlace(3, Infinity)).to.deep.equal({ page: 1, pages: 1 })
  })
})
