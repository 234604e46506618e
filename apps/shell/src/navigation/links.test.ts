import { expect } from '@open-wc/testing'
import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { followLinks } from './links.ts'

describe('a link that is about to be used', () => {
  const { navigation } = createTestPlatform({ path: '/ko' })
  let unfollow: () => void
  let links: HTMLElement
  before(() => (unfollow = followLinks(document, navigation, 'ko')))
  after(() => unfollow())
  beforeEach(() => {
    navigation.prefetched.length = 0
    links = document.createElement('p')
    document.body.append(links)
  })
  afterEach(() => links.remove())

  const turn = (target: Element, type: string): unknown =>
    target.dispatchEvent(new Event(type, { bubbles: true, composed: true }))

  function turnTo(href: string, type: string): HTMLAnchorElement {
    const link = document.createElement('a')
    link.href = href
    links.append(link)
    turn(link, type)
    return link
  }

  it('has its page loaded ahead, whether it is pointed at, touched or focused', () => {
    for (const type of ['pointerover', 'touchstart', 'focusin']) turnTo(`/ko/${type}?a=1`, type)
    expect(navigation.prefetched).to.deep.equal([
      '/ko/pointerover?a=1',
      '/ko/touchstart?a=1',
      '/ko/focusin?a=1',
    ])
  })

  it('has it loaded once while the reader stays on it, and again when he comes back', () => {
    const link = turnTo('/ko/a', 'pointerover')
    const word = link.appendChild(document.createElement('span'))
    for (const type of ['pointerover', 'touchstart']) turn(word, type)
    expect(navigation.prefetched).to.deep.equal(['/ko/a'])
    turn(links, 'pointerover')
    turn(word, 'pointerover')
    expect(navigation.prefetched).to.deep.equal(['/ko/a', '/ko/a'])
  })

  it('has not where it leads out of the shop or into the other language', () => {
    for (const href of ['https://example.com/ko/a', '/en/a', '/storybook/']) turnTo(href, 'pointerover')
    expect(navigation.prefetched).to.deep.equal([])
  })
})
