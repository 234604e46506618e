import type { FormAnswer } from '@jangteo/contracts'
import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { expect, waitUntil } from '@open-wc/testing'
import { sendEarlyForms } from './early-forms.ts'

const ANSWER: FormAnswer = {
  address: '/en/cart',
  said: { text: '1 item added.', link: 'View cart' },
  cart: { count: 1, reason: 'added', sku: 'a1b2c3-01' },
}
const NOTE = '<script type="application/json">{}</script>'

describe('a form that a server rendered', () => {
  let respond: () => Response | Promise<Response>
  const platform = createTestPlatform({ path: '/en/p/mug', respond: () => respond() })
  const sent = platform.session.requests
  let left: Event[]
  let place: HTMLElement

  before(() => sendEarlyForms(document, platform))
  beforeEach(() => {
    sent.length = platform.page.announced.length = platform.events.published.length = 0
    respond = () => Response.json(ANSWER)
    left = []
    place = document.createElement('div')
    document.body.append(place)
    // The frame of the test stays where it is.
    addEventListener('submit', leave)
  })
  afterEach(() => {
    removeEventListener('submit', leave)
    place.remove()
    notice()?.remove()
  })
  const leave = (event: Event): void => {
    if (!event.defaultPrevented) left.push(event)
    event.preventDefault()
  }
  const notice = (): Element | null => document.querySelector('.jangteo-notice')

  function press(markup: string): HTMLButtonElement {
    place.innerHTML = markup
    const button = place.querySelector('button')
    if (!button) throw new Error('There is nothing to press.')
    button.click()
    return button
  }
  const fragment = (inside: string, action = '/api/cart/forms/add?locale=en'): string =>
    `<x-add data-mfe="order"><form method="post" action="${action}"><input name="sku" value="a1b2c3-01"><button name="how" value="now">Add</button></form>${inside}</x-add>`

  it('is sent, with the button that was pressed, and what became of it is shown, said and told', async () => {
    const button = press(fragment(NOTE))
    expect(button.getAttribute('aria-busy')).to.equal('true')
    await waitUntil(notice)
    const [request] = sent
    if (!request) throw new Error('Nothing was sent.')
    const { pathname, search } = new URL(request.url)
    expect(pathname + search).to.equal('/api/cart/forms/add?locale=en')
    expect(await request.text()).to.equal('sku=a1b2c3-01&how=now')
    expect(request.headers.get('accept')).to.equal('application/json')
    expect(notice()?.textContent).to.equal('1 item added. View cart')
    expect(notice()?.querySelector('a')?.getAttribute('href')).to.equal('/en/cart')
    expect(platform.page.announced).to.deep.equal(['1 item added.'])
    expect(platform.events.published).to.deep.equal([{ type: 'cart.changed', data: ANSWER.cart }])
    await waitUntil(() => !button.hasAttribute('aria-busy'))
  })

  it('is sent once, however often it is pressed meanwhile', async () => {
    press(fragment(NOTE)).click()
    await waitUntil(notice)
    expect(sent.length).to.equal(1)
  })

  it('leads to the page that says why it was refused', async () => {
    respond = () => Response.json({ address: '/en/cart?notice=unknown-sku' })
    press(fragment(NOTE))
    await waitUntil(() => platform.navigation.current === '/en/cart?notice=unknown-sku')
    expect(notice()).to.equal(null)
  })

  for (const [what, answer] of [
    ['is answered by a problem', () => Response.json({ code: 'unavailable' }, { status: 503 })],
    ['does not arrive', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)
    it(`says that it is not sure what came of it where it ${what}`, async () => {
      respond = answer
      const button = press(fragment(NOTE))
      await waitUntil(notice)
      expect(notice()?.textContent?.trim()).to.equal(
        'That may not have worked. Please check before you try again.',
      )
      expect(platform.page.announced).to.deep.equal([
        'That may not have worked. Please check before you try again.',
      ])
      await waitUntil(() => !button.hasAttribute('aria-busy'))
    })

  it('is left to its own code as soon as that has it in hand', () => {
    press(fragment(''))
    expect([left.length, sent.length]).to.deep.equal([1, 0])
  })

  it('is left to the browser where the button leads elsewhere than the form', () => {
    place.innerHTML = fragment(NOTE)
    const button = place.querySelector('button')
    button?.setAttribute('formaction', '/api/cart/forms/remove')
    button?.click()
    expect([left.length, sent.length]).to.deep.equal([1, 0])
  })

  it('is left to the browser where it leads elsewhere', () => {
    press(fragment(NOTE, '/auth/logout'))
    press(fragment(NOTE, 'https://elsewhere.example/api/cart'))
    expect([left.length, sent.length]).to.deep.equal([2, 0])
  })
})
