import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import './avatar.define.ts'
import type { JtAvatar } from './avatar.ts'
import { initials } from './initials.ts'

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const broken = 'data:image/png;base64,AAAA'

const avatar = (name: string, src = ''): Promise<JtAvatar> =>
  fixture<JtAvatar>(html`<jt-avatar name=${name} src=${src}></jt-avatar>`)

describe('the initials of a name', () => {
  it('are the given name of a Korean one', () => {
    expect(initials('김하늘')).to.equal('하늘')
    expect(initials('남궁 민수')).to.equal('민수')
    expect(initials('이솔')).to.equal('이솔')
  })

  it('are the first letters of the first and the last word of others', () => {
    expect(initials('Ada Lovelace')).to.equal('AL')
    expect(initials('ursula k. le guin')).to.equal('UG')
    expect(initials('Plato')).to.equal('P')
    expect(initials('👩 Ahn')).to.equal('👩A')
  })

  it('are nothing for no name', () => {
    expect(initials('  ')).to.equal('')
  })
})

describe('jt-avatar', () => {
  it('shows initials and is called by the whole name', async () => {
    const element = await avatar('김하늘')
    expect(element.innerText.trim()).to.equal('하늘')
    expect(element.querySelector('[role=img]')?.ariaLabel).to.equal('김하늘')
  })

  it('shows the picture, called by the name', async () => {
    const element = await avatar('김하늘', dot)
    expect(element.querySelector('img')?.alt).to.equal('김하늘')
    expect(element.innerText.trim()).to.equal('')
  })

  it('falls back to the initials when the picture cannot be loaded', async () => {
    const element = await avatar('김하늘', broken)
    await waitUntil(() => element.innerText.trim() === '하늘', 'nothing stands in for the picture')
    element.src = dot
    await element.updateComplete
    expect(element.querySelector('img')).not.to.equal(null)
  })

  it('is not heard where the name stands beside it', async () => {
    const element = await fixture<JtAvatar>(html`<jt-avatar name="김하늘" decorative></jt-avatar>`)
    expect(element.querySelector('[role=img]')).to.equal(null)
    expect(element.querySelector('[aria-hidden=true]')?.textContent?.trim()).to.equal('하늘')
  })

  it('keeps its size whatever is in it', async () => {
    for (const element of [await avatar(''), await avatar('김하늘'), await avatar('김하늘', dot)]) {
      const { width, height } = element.getBoundingClientRect()
      expect([width, height]).to.deep.equal([40, 40])
    }
  })

  it('is accessible', async () => {
    await expect(await avatar('김하늘')).to.be.accessible()
    await expect(await avatar('김하늘', dot)).to.be.accessible()
  })
})
