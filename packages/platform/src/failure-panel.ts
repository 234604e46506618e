import type { Locale } from '@jangteo/contracts'

const TEXT = {
  ko: {
    title: '화면을 불러오지 못했어요',
    detail:
      '연결이 잠시 끊겼거나 저희 쪽에 문제가 생겼어요. 다시 시도해 주세요. 담아 두신 상품은 그대로 있어요.',
    retry: '다시 시도',
    retrying: '불러오는 중…',
  },
  en: {
    title: 'This page could not be loaded',
    detail:
      'The connection dropped for a moment, or something went wrong on our side. Please try again. Your cart is safe.',
    retry: 'Try again',
    retrying: 'Loading…',
  },
} as const

export interface FailurePanel {
  readonly title: string
  readonly heading: HTMLElement
  remove(): void
}

/**
 * Shows in `container` that a page could not be shown, with a button to try again. Plain elements only, so that it works when nothing else does.
 * @param retry runs once per click; the button waits for it
 */
export function showFailurePanel(
  container: HTMLElement,
  options: { readonly locale: Locale; readonly retry: () => Promise<void> },
): FailurePanel {
  const text = TEXT[options.locale]
  const panel = document.createElement('section')
  panel.className = 'jt-empty jangteo-failure'

  const heading = document.createElement('h1')
  heading.className = 'jt-h1'
  heading.textContent = text.title
  const detail = document.createElement('p')
  detail.textContent = text.detail
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'jt-link-button jt-link-button--primary'
  button.textContent = text.retry
  button.addEventListener('click', () => {
    button.disabled = true
    button.textContent = text.retrying
    void options.retry().finally(() => {
      button.disabled = false
      button.textContent = text.retry
    })
  })

  panel.append(heading, detail, button)
  container.append(panel)
  return { title: text.title, heading, remove: () => panel.remove() }
}
