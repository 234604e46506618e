import { expect, waitUntil } from '@open-wc/testing'
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

  it('has its page loaded ahead at once where it is touched', () => {
    turnTo('/ko/a?b=1', 'touchstart')
    expect(navigation.prefetched).to.deep.equal(['/ko/a?b=1'])
  })

  it('has it loaded where the focus rests on it, not where it goes by', async () => {
    for (const path of ['/ko/a', '/ko/b', '/ko/c']) turnTo(path, 'focusin')
    expect(navigation.prefetched).to.deep.equal([])
    await waitUntil(() => navigation.prefetched.length > 0)
    expect(navigation.prefetched).to.deep.equal(['/ko/c'])
  })

  it('has it loaded once where a pointer rests on it, and again when it comes back', async () => {
    const link = turnTo('/ko/a', 'pointerover')
    const word = link.appendChild(document.createElement('span'))
    turn(word, 'pointerover')
    expect(navigation.prefetched).to.deep.equal([])
    await waitUntil(() => navigation.prefetched.length > 0)
    turn(links, 'pointerover')
    turn(word, 'pointerover')
    await waitUntil(() => navigation.prefetched.length > 1)
    expect(navigation.prefetched).to.deep.equal(['/ko/a', '/ko/a'])
  })

  it('has not where a pointer only crosses it', async () => {
    for (const name of ['a', 'b', 'c']) turnTo(`/ko/${name}`, 'pointerover')
    await waitUntil(() => navigation.prefetched.length > 0)
    expect(navigation.prefetched).to.deep.equal(['/ko/c'])
  })

  it('has not where it leads out of the shop or into the other language', () => {
    for (const href of ['https://example.com/ko/a', '/en/a', '/storybook/']) turnTo(href, 'focusin')
    expect(navigation.prefetched).to.deep.equal([])
  })
})
