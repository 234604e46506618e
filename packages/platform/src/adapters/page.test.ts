// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { NavigationInfo, NavigationPort } from '../platform.ts'
import { createPage } from './page.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

const openPage = () => {
  const navigation = { current: '/ko', subscribe: () => () => undefined }
  return createPage({ document, locale: 'ko', navigation })
}
/** Opened as the home page `/ko/`, which then goes on to the address. */
function goOnTo(address: string, type: NavigationInfo['type'], onto = address): HTMLElement {
  let tell: Parameters<NavigationPort['subscribe']>[1] = () => undefined
  const navigation = {
    current: '/ko/',
    subscribe: (_owner: object, listener: typeof tell) => {
      tell = listener
      return () => undefined
    },
  }
  const page = createPage({ document, locale: 'ko', navigation })
  const heading = document.body.appendChild(document.createElement('h1'))
  navigation.current = address
  tell(address, { type, delta: 0, direction: '' })
  page.present({ title: '홈', heading })
  navigation.current = onto
  vi.advanceTimersToNextFrame()
  return heading
}
/** What a screen reader finds in the region whenever its text is another. */
async function heardIn(role: string, during: () => void): Promise<string[]> {
  const region = document.querySelector(`[role="${role}"]`)
  const heard: string[] = []
  during()
  for (let elapsed = 0; elapsed < 5_000; elapsed += 10) {
    await vi.advanceTimersByTimeAsync(10)
    const text = region?.textContent ?? ''
    if (text !== heard.at(-1)) heard.push(text)
  }
  return heard
}

it('speaks two announcements of one moment one after the other, with an empty moment before each', async () => {
  const page = openPage()
  const heard = await heardIn('status', () => {
    page.announce('담았어요')
    page.announce('재고가 부족해요')
    page.announce('재고가 부족해요')
  })
  expect(heard).toEqual(['', '담았어요', '', '재고가 부족해요', '', '재고가 부족해요'])
})

it('does not let what is urgent wait for what is not', async () => {
  const page = openPage()
  page.announce('담았어요')
  page.announce('연결이 끊겼어요', 'assertive')
  await vi.advanceTimersByTimeAsync(60)
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('연결이 끊겼어요')
})

it('brings the reader to the heading of another page', () => {
  const heading = goOnTo('/ko/cart', 'push')
  expect(document.activeElement).toBe(heading)
})

it('leaves the focus where it is if the reader went on before the page was drawn', () => {
  goOnTo('/ko/cart', 'push', '/ko/orders')
  expect(document.activeElement).toBe(document.body)
})

it('leaves the focus where it is while only the address of the page is written another way', () => {
  goOnTo('/ko', 'replace')
  expect(document.activeElement).toBe(document.body)
})
