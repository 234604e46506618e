import { expect, fixture, html } from '@open-wc/testing'
import { whenMotionIsReduced } from '../testing/reduced-motion.ts'

const skeleton = (shape = ''): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div style="inline-size: 200px"><jt-skeleton shape=${shape} aria-hidden="true"></jt-skeleton></div>`,
  )
const boxOf = (host: Element): DOMRect =>
  host.querySelector('jt-skeleton')?.getBoundingClientRect() ?? new DOMRect()
const moving = (host: Element): number => host.getAnimations({ subtree: true }).length

describe('jt-skeleton', () => {
  it('keeps the room of a line of text, as wide as there is', async () => {
    const host = await skeleton()
    const { width, height } = boxOf(host)
    expect(width).to.equal(200)
    expect(height).to.equal(Number.parseFloat(getComputedStyle(host).fontSize))
  })

  it('keeps more room as a block, and takes the height that it is given', async () => {
    const host = await skeleton('block')
    expect(boxOf(host).height).to.equal(64)
    host.querySelector('jt-skeleton')?.setAttribute('style', 'block-size: 120px')
    expect(boxOf(host).height).to.equal(120)
  })

  it('is as wide as high as a circle', async () => {
    const { width, height } = boxOf(await skeleton('circle'))
    expect([width, height]).to.deep.equal([48, 48])
  })

  it('breathes, but not for those who want less motion', async function () {
    const host = await skeleton()
    expect(moving(host)).to.equal(1)
    const reduced = await whenMotionIsReduced(() => moving(host))
    if (reduced === undefined) this.skip()
    expect(reduced).to.equal(0)
  })

  it('is accessible', async () => {
    await expect(await skeleton()).to.be.accessible()
  })
})
