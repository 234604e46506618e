import { expect } from '@open-wc/testing'
import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { followLinks } from './links.ts'

/** What the browser says of the reader's connection, where it says anything. */
const connect = (connection: unknown): void =>
  void Object.defineProperty(navigator, 'connection', { value: connection, configurable: true })

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
  afterEach(() => {
    links.remove()
    Reflect.deleteProperty(navigator, 'connection')
  })

  function turnTo(href: string, type: string): void {
    const link = document.createElement('a')
    link.href = href
    links.append(link)
    link.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }

  it('has its page loaded ahead, once, whether it is pointed at, touched or focused', () => {
    for (const type of ['pointerover', 'touchstart', 'focusin']) turnTo(`/ko/${type}?a=1`, type)
    turnTo('/ko/touchstart?a=1', 'pointerover')
    expect(navigation.prefetched).to.deep.equal([
      '/ko/pointerover?a=1',
      '/ko/touchstart?a=1',
      '/ko/focusin?a=1',
    ])
  })

  it('has not where it leads out of the shop or into the other language', () => {
    for (const href of ['https://example.com/ko/a', '/en/a', '/storybook/']) turnTo(href, 'pointerover')
    expect(navigation.prefetched).to.deep.equal([])
  })

  for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])
    it(`has not for who has ${JSON.stringify(connection)}, until that is over`, () => {
      connect(connection)
      const href = `/ko/${Object.values(connection).join()}`
      turnTo(href, 'pointerover')
      expect(navigation.prefetched).to.deep.equal([])
      connect({ saveData: false, effectiveType: '4g' })
      turnTo(href, 'pointerover')
      expect(navigation.prefetched).to.deep.equal([href])
    })
})
