import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A language of the shop. */
export type LanguageCode = 'ko' | 'en'

const hosts = new Set<ReactiveControllerHost>()
let observer: MutationObserver | undefined

/** The language of the page, from `<html lang>`: Korean, or English for every other language. */
export function pageLanguage(): LanguageCode {
  return document.documentElement.lang.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}

/** Renders its host again whenever the language of the page changes. All hosts share one observer. */
export class Language implements ReactiveController {
  readonly #host: ReactiveControllerHost

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
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()))
    if (hosts.size === 0) observer.observe(document.documentElement, { attributeFilter: ['lang'] })
    hosts.add(this.#host)
  }

  hostDisconnected(): void {
    hosts.delete(this.#host)
    if (hosts.size === 0) observer?.disconnect()
  }
}
