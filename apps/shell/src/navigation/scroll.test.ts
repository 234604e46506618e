import { expect, waitUntil } from '@open-wc/testing'
import type { NavigationPort } from '@jangteo/platform'
import { type Scroll, createScroll } from './scroll.ts'

const STORE = 'jt-scroll'

interface OpenedDocument {
  readonly scroll: Scroll
  /** A router begins with its address, in the place of what the browser has, and the page is there. */
  readonly takeOver: (as?: string) => void
  readonly scrolled: () => number
  readonly leaveAt: (y: number) => void
  readonly readerScrollsTo: (y: number) => void
  readonly growTo: (height: number) => void
}

interface DocumentOptions {
  /** What the browser calls the entry that is shown; undefined where it names none. */
  readonly key?: string
  readonly position?: number
  /** Of the whole page; high enough for every place unless told. */
  readonly height?: number
  readonly address?: string
}

function storage(): Storage {
  const items = new Map<string, string>()
  const getItem = (name: string): string | null => items.get(name) ?? null
  return { getItem, setItem: (name: string, value: string) => items.set(name, value) } as unknown as Storage
}

const INNER_HEIGHT = 800

/** One document of a tab. */
function openDocument(
  sessionStorage: Storage,
  { key, position = 0, height = 100_000, address = '/ko/c/kitchen' }: DocumentOptions,
): OpenedDocument {
  const events = new EventTarget()
  const documentElement = { scrollHeight: height }
  const tab = {
    navigation: key === undefined ? undefined : { currentEntry: { key } },
    sessionStorage,
    history: {},
    location: { hash: '' },
    scrollY: 0,
    innerHeight: INNER_HEIGHT,
    document: { body: document.body, documentElement, getElementById: () => null },
    addEventListener: events.addEventListener.bind(events),
    scrollTo: ({ top }: { readonly top: number }) => {
      tab.scrollY = Math.min(top, documentElement.scrollHeight - INNER_HEIGHT)
      events.dispatchEvent(new Event('scroll'))
    },
  }
  let tell: Parameters<NavigationPort['subscribe']>[1] = () => undefined
  const scroll = createScroll(tab as unknown as Window, {
    current: address,
    state: { position },
    subscribe: (_owner, listener) => {
      tell = listener
      return () => undefined
    },
  })
  return {
    scroll,
    takeOver: (as = address) => {
      tell(as, { type: 'replace', delta: 0, direction: '' })
      scroll.settle()
    },
    scrolled: () => tab.scrollY,
    leaveAt: (y: number): void => {
      tab.scrollY = y
      events.dispatchEvent(new Event('pagehide'))
    },
    readerScrollsTo: (y: number): void => {
      tab.scrollY = y
      events.dispatchEvent(new Event('scroll'))
    },
    growTo: (newHeight: number): void => {
      documentElement.scrollHeight = newHeight
      document.body.append(grown)
    },
  }
}

const grown = document.createElement('div')
grown.style.blockSize = '1000px'
afterEach(() => grown.remove())

/** Whatever `act` wants to do later is done at once. */
function withNoTimeLeft(act: () => void): void {
  const { setTimeout } = globalThis
  const waiting: (() => void)[] = []
  globalThis.setTimeout = ((callback: () => void) => waiting.push(callback)) as unknown as typeof setTimeout
  try {
    act()
  } finally {
    globalThis.setTimeout = setTimeout
  }
  for (const callback of waiting) callback()
}

/** Whoever observed the size of the element before has been told of it. */
const observed = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe(element)
  })

const places = (kept: Storage): [string, number][] => JSON.parse(kept.getItem(STORE) ?? '[]')

describe('the place of the reader', () => {
  for (const [browser, key] of [
    ['that names its entries', 'entry-a'],
    ['that does not', undefined],
  ] as const)
    it(`is kept over a reload in a browser ${browser}`, () => {
      const kept = storage()
      openDocument(kept, { key }).leaveAt(500)
      const again = openDocument(kept, { key })
      again.scroll.settle()
      expect(again.scrolled()).to.equal(500)
    })

  it('is reached when the page has grown, however late that is', async () => {
    const kept = storage()
    openDocument(kept, { key: 'entry-a' }).leaveAt(500)
    const again = openDocument(kept, { key: 'entry-a', height: 1000 })
    withNoTimeLeft(() => again.scroll.settle())
    expect(again.scrolled()).to.equal(200)
    again.growTo(2000)
    await waitUntil(() => again.scrolled() === 500)
  })

  it('is given up as soon as the reader scrolls', async () => {
    const kept = storage()
    openDocument(kept, { key: 'entry-a' }).leaveAt(500)
    const again = openDocument(kept, { key: 'entry-a', height: 1000 })
    again.scroll.settle()
    again.readerScrollsTo(100)
    again.growTo(2000)
    await observed(document.body)
    expect(again.scrolled()).to.equal(100)
  })

  for (const [left, scrolled] of [
    [500, 100],
    [0, 700],
  ] as const)
    it(`${left} is not gone back to once the reader has scrolled to ${scrolled}, before the page is in hand`, () => {
      const kept = storage()
      openDocument(kept, { key: 'entry-a' }).leaveAt(left)
      const again = openDocument(kept, { key: 'entry-a' })
      again.readerScrollsTo(scrolled)
      again.takeOver()
      expect(again.scrolled()).to.equal(scrolled)
    })

  it('stays while the page that is taken over writes its address another way', () => {
    const opened = openDocument(storage(), { address: '/ko/' })
    opened.readerScrollsTo(700)
    opened.takeOver('/ko')
    expect(opened.scrolled()).to.equal(700)
  })

  it('is nothing to an address that is typed, although positions begin anew', () => {
    const kept = storage()
    openDocument(kept, { key: 'entry-a', position: 0 }).leaveAt(500)
    const typed = openDocument(kept, { key: 'entry-b', position: 0 })
    typed.scroll.settle()
    expect(typed.scrolled()).to.equal(0)
  })

  it('is forgotten after a hundred others, the longest unseen first', () => {
    const kept = storage()
    for (let entry = 0; entry < 100; entry += 1) openDocument(kept, { key: `entry-${entry}` }).leaveAt(entry)
    openDocument(kept, { key: 'entry-0' }).leaveAt(7)
    openDocument(kept, { key: 'entry-100' }).leaveAt(100)
    expect(places(kept)).to.have.length(100)
    expect(new Map(places(kept)).get('entry-0')).to.equal(7)
    expect(new Map(places(kept)).has('entry-1')).to.equal(false)
  })
})
