import type { ReactiveController, ReactiveControllerHost } from 'lit'

export type LanguageCode = 'ko' | 'en'

const listeners = new Set<() => void>()
let observer: MutationObserver | undefined

function subscribe(listener: () => void): void {
  listeners.add(listener)
  if (observer) return
  observer = new MutationObserver(() => listeners.forEach((notify) => notify()))
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
}

function unsubscribe(listener: () => void): void {
  listeners.delete(listener)
  if (listeners.size > 0) return
  observer?.disconnect()
  observer = undefined
}

/** The language of the page, from `<html lang>`: Korean, or English for every other language. */
export function pageLanguage(): LanguageCode {
  return document.documentElement.lang.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}

/** Renders its host again whenever the language of the page changes. All hosts share one observer. */
export class Language implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #update = (): void => this.#host.requestUpdate()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  get code(): LanguageCode {
    return pageLanguage()
  }

  /** Picks the text of the page's language. */
  pick<T>(texts: Readonly<Record<LanguageCode, T>>): T {
    return texts[this.code]
  }

  hostConnected(): void {
    subscribe(this.#update)
  }

  hostDisconnected(): void {
    unsubscribe(this.#update)
  }
}
