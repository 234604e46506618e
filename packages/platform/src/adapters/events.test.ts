import { describe, expect, it } from 'vitest'
import { type TabsChannel, createEvents } from './events.ts'

function openTabs() {
  const tabs: { channel: TabsChannel; hear(data: unknown): void }[] = []
  const open = () => {
    const listeners: ((event: { data: unknown }) => void)[] = []
    const tab = {
      hear: (data: unknown) => listeners.forEach((listener) => listener({ data })),
      channel: {
        postMessage: (message: unknown) =>
          tabs.filter((other) => other !== tab).forEach((other) => other.hear(structuredClone(message))),
        addEventListener: (_type: 'message', listener: (event: { data: unknown }) => void) =>
          void listeners.push(listener),
      },
    }
    tabs.push(tab)
    const errors: unknown[] = []
    return { ...tab, errors, events: createEvents({ channel: tab.channel, onError: (e) => errors.push(e) }) }
  }
  return { open }
}

describe('events', () => {
  it('reach listeners of this page as local and of other tabs as remote', () => {
    const { open } = openTabs()
    const [here, there] = [open(), open()]
    const heard: unknown[] = []
    here.events.subscribe('cart.changed', (data, { origin }) => heard.push(['here', data.count, origin]))
    there.events.subscribe('cart.changed', (data, { origin }) => heard.push(['there', data.count, origin]))
    here.events.publish('cart.changed', { count: 2, reason: 'added' })
    expect(heard).toEqual([
      ['here', 2, 'local'],
      ['there', 2, 'remote'],
    ])
  })

  it('reach only other tabs when published elsewhere', () => {
    const { open } = openTabs()
    const [here, there] = [open(), open()]
    const heard: string[] = []
    here.events.subscribe('session.changed', () => heard.push('here'))
    there.events.subscribe('session.changed', () => heard.push('there'))
    here.events.publishElsewhere('session.changed', { isSignedIn: true })
    expect(heard).toEqual(['there'])
  })

  it.each([
    ['an unknown type', { type: 'cart.exploded', data: { count: 1 } }],
    ['a count that is no number', { type: 'cart.changed', data: { count: '1', reason: 'added' } }],
    ['a negative count', { type: 'cart.changed', data: { count: -1, reason: 'added' } }],
    ['a foreign currency', { type: 'preferences.changed', data: { currency: 'EUR' } }],
    ['no data', { type: 'cart.changed' }],
    ['a text', 'cart.changed'],
    ['a name of every object', { type: 'constructor', data: {} }],
  ])('of another tab with %s are not told', (_case, message) => {
    const { open } = openTabs()
    const tab = open()
    const heard: unknown[] = []
    tab.events.subscribe('cart.changed', (data) => heard.push(data))
    tab.events.subscribe('preferences.changed', (data) => heard.push(data))
    tab.hear(message)
    expect(heard).toEqual([])
  })

  it('reach the other listeners when one throws', () => {
    const { open } = openTabs()
    const tab = open()
    const broken = new Error('broken')
    const heard: number[] = []
    tab.events.subscribe('cart.changed', () => {
      throw broken
    })
    tab.events.subscribe('cart.changed', ({ count }) => heard.push(count))
    tab.events.publish('cart.changed', { count: 1, reason: 'added' })
    expect(heard).toEqual([1])
    expect(tab.errors).toEqual([broken])
  })

  it('are not told after unsubscribing', () => {
    const events = createEvents({ onError: () => undefined })
    const heard: number[] = []
    const stop = events.subscribe('cart.changed', ({ count }) => heard.push(count))
    stop()
    events.publish('cart.changed', { count: 1, reason: 'added' })
    expect(heard).toEqual([])
  })
})
