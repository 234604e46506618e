import { expect, waitUntil } from '@open-wc/testing'
import { healthyMfe } from '../testing/mfes.ts'
import { openShop } from '../testing/open-shop.ts'

const LISTED = ['alpha · 페이지 · 01234567 (시험 배포) · 보임', 'beta · <bet-shelf> · 01234567 · 실패']
const root = (): ShadowRoot | null | undefined => document.querySelector('jangteo-debug')?.shadowRoot
const lines = (): (string | null)[] =>
  [...(root()?.querySelectorAll('li') ?? [])].map((entry) => entry.textContent)

describe('?debug=mfe', () => {
  before(async () => {
    const shop = openShop({
      path: '/ko/a?debug=mfe',
      mfes: [
        {
          name: 'alpha',
          routes: ['/a'],
          isCanary: true,
          load: async () => healthyMfe('alpha', { '/a': 'Alpha' }),
        },
        {
          name: 'beta',
          fragments: [{ tag: 'bet-shelf', class: 'essential', attributes: [], events: [] }],
          load: () => Promise.reject(new Error('down')),
        },
      ],
    })
    await waitUntil(() => shop.outlet.querySelector('[data-mfe="alpha"]'), 'the page is there')
    const slot = document.createElement('mfe-slot')
    slot.setAttribute('eager', '')
    slot.append(document.createElement('bet-shelf'))
    shop.outlet.after(slot)
    await waitUntil(() => LISTED.every((line) => lines().includes(line)), 'both are listed')
  })

  it('lists every page and fragment with owner, release and state, and outlines each', () => {
    expect(lines()).to.include.members(LISTED)
    expect(root()?.querySelectorAll('.box')).to.have.lengthOf(lines().length)
    const page = document.querySelector('#jangteo-main > *')?.getBoundingClientRect()
    const box = root()?.querySelector('.box')?.getBoundingClientRect()
    expect(box?.top).to.be.closeTo(page?.top ?? NaN, 1)
    expect(box?.width).to.be.closeTo(page?.width ?? NaN, 1)
  })

  it('writes owner, release and state on each outline, and draws none around what takes no room', () => {
    const boxes = [...(root()?.querySelectorAll<HTMLElement>('.box') ?? [])]
    expect(boxes.map(({ textContent }) => textContent)).to.include.members(LISTED)
    const isDrawn = (line: string | undefined): boolean | undefined =>
      boxes.find(({ textContent }) => textContent === line)?.checkVisibility()
    expect([isDrawn(LISTED[0]), isDrawn(LISTED[1])]).to.deep.equal([true, false])
  })

  it('marks when each was loaded and mounted', () => {
    const marks = performance.getEntriesByType('mark').map(({ name }) => name)
    expect(marks).to.include.members(['mfe:alpha:load', 'mfe:alpha:mount'])
    expect(marks).not.to.include('mfe:beta:load')
  })

  it('has a name, shows what is chosen, and goes away', async () => {
    await expect(root()?.querySelector('aside')).to.be.accessible()
    root()?.querySelector<HTMLButtonElement>('li button')?.click()
    expect(root()?.querySelectorAll('.is-chosen')).to.have.lengthOf(1)
    root()?.querySelector<HTMLButtonElement>('aside > button')?.click()
    expect(document.querySelector('jangteo-debug')).to.equal(null)
  })
})
