import { defineMfe, usePage } from '@jangteo/mfe-kit'
import { platform } from '@jangteo/platform'
import { aTimeout, expect, waitUntil } from '@open-wc/testing'
import { defineComponent, h } from 'vue'
import { RouterLink, RouterView } from 'vue-router'
import { openShop } from '../testing/open-shop.ts'
import { reader } from '../testing/reader.ts'

/** Every run of a router guard, `from → to`. A second run for one step would fetch and count everything twice. */
const guarded: string[] = []

const titled = (title: string, link: string) =>
  defineComponent(() => {
    usePage({ title })
    return () => [h('h1', title), h(RouterLink, { to: link, id: 'next' }, () => link)]
  })

const mfe = (name: string, pages: Readonly<Record<string, readonly [title: string, link: string]>>) =>
  defineMfe({
    name,
    pages: async () => ({
      default: {
        root: defineComponent(() => () => h(RouterView)),
        routes: Object.entries(pages).map(([path, [title, link]]) => ({
          path,
          component: titled(title, link),
          beforeEnter: (to, from) => {
            guarded.push(`${from.matched.length > 0 ? from.path : '·'} → ${to.path}`)
          },
        })),
        provide: () => undefined,
      },
    }),
  })

const taken = (): string[] => guarded.splice(0)
const click = (): void => document.querySelector<HTMLAnchorElement>('#next')?.click()
const address = (): string => location.pathname + location.search

describe('moving through the shop', () => {
  const shop = openShop({
    path: '/ko/a',
    mfes: [
      {
        name: 'first',
        routes: ['/a', '/b'],
        load: async () => mfe('first', { '/a': ['A', '/b'], '/b': ['B', '/c'] }),
      },
      { name: 'second', routes: ['/c'], load: async () => mfe('second', { '/c': ['C', '/a'] }) },
    ],
  })

  it('opens the page of the address with one guard', async () => {
    await reader.sees('A')
    expect(taken()).to.deep.equal(['· → /a'])
  })

  it('follows a router link within an MFE', async () => {
    click()
    await reader.sees('B')
    expect(address()).to.equal('/ko/b')
    expect(taken()).to.deep.equal(['/a → /b'])
  })

  it('follows a router link to the page of another MFE', async () => {
    click()
    await reader.sees('C')
    expect(address()).to.equal('/ko/c')
    expect(taken()).to.deep.equal(['· → /c'])
  })

  it('goes back across MFEs, and back within one', async () => {
    history.back()
    await reader.sees('B')
    expect(address()).to.equal('/ko/b')
    history.back()
    await reader.sees('A')
    expect(address()).to.equal('/ko/a')
    expect(taken()).to.deep.equal(['· → /b', '/b → /a'])
  })

  it('goes forward, and two at once', async () => {
    history.forward()
    await reader.sees('B')
    history.back()
    await reader.sees('A')
    taken()
    history.go(2)
    await reader.sees('C')
    expect(address()).to.equal('/ko/c')
    expect(taken()).to.deep.equal(['· → /c'])
  })

  it('follows an ordinary link of the shell, into an MFE and within it', async () => {
    const entries = history.length
    await reader.follows('/ko/a')
    await reader.sees('A')
    await reader.follows('/ko/b')
    await reader.sees('B')
    expect(taken()).to.deep.equal(['· → /a', '/a → /b'])
    expect(history.length).to.equal(entries + 2)
  })

  it('moves focus to the new heading, and names the document after it', async () => {
    await reader.follows('/ko/c')
    await reader.sees('C')
    await waitUntil(() => document.activeElement?.textContent === 'C', 'focus on the heading')
    expect(document.title).to.equal('C · 장터')
  })

  it('stays where a leave guard refuses, for links and for Back', async () => {
    const asked: string[] = []
    const stop = platform.navigation.onLeave((to) => {
      asked.push(to)
      return false
    })
    await reader.follows('/ko/a')
    await waitUntil(() => asked.length === 1)
    expect(address()).to.equal('/ko/c')
    history.back()
    await waitUntil(() => asked.length === 2)
    await waitUntil(() => address() === '/ko/c', 'the address of the page that stayed')
    await aTimeout(50)
    expect(reader.heading()).to.equal('C')
    expect(asked).to.deep.equal(['/ko/a', '/ko/b'])
    stop()
    taken()
    history.back()
    await reader.sees('B')
    expect(taken()).to.deep.equal(['· → /b'])
  })

  it('lets the last of two quick navigations win', async () => {
    const [first, last] = await Promise.all([reader.goesTo('/ko/c'), reader.goesTo('/ko/a')])
    await reader.sees('A')
    expect([first, last]).to.deep.equal([false, true])
    expect(address()).to.equal('/ko/a')
    expect(taken()).to.deep.equal(['/b → /a'])
  })

  it('adds no entry for the page it is on', async () => {
    const entries = history.length
    await reader.follows('/ko/a')
    await aTimeout(50)
    expect(history.length).to.equal(entries)
  })

  it('shows what is wrong where nobody owns the address', async () => {
    await reader.goesTo('/ko/nowhere')
    await reader.sees('페이지를 찾을 수 없어요')
    history.back()
    await reader.sees('A')
    expect(document.querySelectorAll('h1')).to.have.lengthOf(1)
  })

  it('asks who is signed in when the browser shows it again after it was put away', async () => {
    const account = { id: 'a2', name: '이두리', email: 'lee@jangteo.test' }
    shop.account = account
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await waitUntil(() => platform.session.account?.id === 'a2', 'the account of now')
  })
})
