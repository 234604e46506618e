import { expect } from '@open-wc/testing'
import type { PageMfe, VitalsReport } from '@jangteo/contracts'
import { measureView } from './measure-view.ts'
import type { Measured } from './watch-vitals.ts'

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(16))
const mfe = (name: string, release = ''): PageMfe => ({
  name,
  release,
  entry: '',
  css: [],
  routes: [],
  fragments: [],
})
const map = {
  environment: 'production',
  revision: 1,
  frame: [{ name: 'shell', release: one ?? '' }],
  mfes: [mfe('catalog', two), mfe('order', three), mfe('mine', 'development')],
}

const PAGES: Readonly<Record<string, { name: string; route: string }>> = {
  '/ko/p/bag-a1': { name: 'catalog', route: '/p/:product' },
  '/ko/cart': { name: 'order', route: '/cart' },
}

interface Reader {
  readonly navigator?: object
  readonly chance?: number
}

function open({ navigator = {}, chance = 0.4 }: Reader = {}) {
  const reports: VitalsReport[] = []
  const target = new EventTarget()
  const document = { visibilityState: 'visible' }
  let now = 100
  const window = {
    navigator,
    document,
    location: { pathname: '/ko/p/bag-a1' },
    performance: { now: () => now },
    addEventListener: target.addEventListener.bind(target),
  } as unknown as Window
  let tell: ((measured: Measured) => void) | undefined
  let visit = (_url: string): void => undefined
  measureView({
    window,
    map,
    navigation: {
      subscribe: (_source, listener) => {
        visit = (url) => listener(url, { type: 'push', delta: 1, direction: 'forward' })
        return () => undefined
      },
    },
    send: (report) => reports.push(report),
    pageAt: (path) => PAGES[path],
    share: 0.5,
    chance,
    openedAt: '/ko/p/bag-a1',
    watch: (listener) => (tell = listener),
  })
  const hide = (): void => {
    document.visibilityState = 'hidden'
    target.dispatchEvent(new Event('visibilitychange'))
  }
  return {
    reports,
    hide,
    isMeasured: tell !== undefined,
    tell: (measured: Measured) => tell?.(measured),
    visit: (url: string, at: number) => {
      now = at
      visit(url)
    },
  }
}

const partOf = (name: string): Element => {
  const part = document.createElement('div')
  part.dataset['mfe'] = name
  return part.appendChild(document.createElement('button'))
}

describe('how a view of a page felt', () => {
  it('is told when it is hidden, once, for the release and the route that it began at', () => {
    const { reports, tell, visit, hide } = open()
    visit('/ko/cart?x=1', 500)
    tell({ id: 'a', metric: 'LCP', value: 1234.5 })
    tell({ id: 'b', metric: 'CLS', value: 0.012345 })
    expect(reports).to.deep.equal([])
    hide()
    tell({ id: 'b', metric: 'CLS', value: 0.5 })
    hide()
    const vital = { name: 'catalog', release: two, route: '/p/:product' }
    expect(reports).to.deep.equal([
      {
        environment: 'production',
        vitals: [
          { ...vital, metric: 'LCP', value: 1235 },
          { ...vital, metric: 'CLS', value: 0.0123 },
        ],
      },
    ])
  })

  it('names for a press the part that was pressed, on the page where that was', () => {
    const { reports, tell, visit, hide } = open()
    visit('/ko/cart', 500)
    const press = (id: string, at: number, target?: Element): void =>
      tell({ id, metric: 'INP', value: 80, press: { at, target } })
    press('a', 400, partOf('order'))
    press('b', 600, document.body)
    press('c', 600)
    press('d', 600, partOf('mine'))
    hide()
    expect(
      reports.flatMap(({ vitals }) => vitals.map(({ name, route }) => `${name} ${route}`)),
    ).to.deep.equal(['order /p/:product', 'shell /cart', 'order /cart'])
  })

  it('is nobody’s where the address is no page', () => {
    const { reports, tell, visit, hide } = open()
    visit('/ko/nowhere', 500)
    tell({ id: 'a', metric: 'INP', value: 80, press: { at: 600, target: undefined } })
    hide()
    expect(reports).to.deep.equal([])
  })

  const never: readonly (readonly [string, Reader])[] = [
    ['the view is not of the share', { chance: 0.5 }],
    ['the browser has Global Privacy Control on', { navigator: { globalPrivacyControl: true } }],
    ['the browser asks not to be tracked', { navigator: { doNotTrack: '1' } }],
  ]
  for (const [why, reader] of never)
    it(`is not measured where ${why}`, () => {
      expect(open(reader).isMeasured).to.equal(false)
    })

  it('is measured where it may be', () => {
    expect(open().isMeasured).to.equal(true)
  })
})
