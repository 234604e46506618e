import type { Platform } from '@jangteo/platform'
import { textIn } from '../text.ts'
import type { PageHost } from './page-host.ts'

/** Shown where no MFE owns the address; the composer answered it with status 404. */
export function createNotFoundPage(options: {
  readonly outlet: HTMLElement
  readonly platform: Pick<Platform, 'page' | 'preferences'>
}): PageHost {
  const { outlet, platform } = options
  const { locale } = platform.preferences
  let page: HTMLElement | undefined

  const build = (): { page: HTMLElement; heading: HTMLElement; title: string } => {
    const text = textIn(locale)
    const section = document.createElement('section')
    section.className = 'jt-container jt-empty jangteo-failure'
    const heading = document.createElement('h1')
    heading.className = 'jt-h1'
    heading.textContent = text.notFoundTitle
    const detail = document.createElement('p')
    detail.textContent = text.notFoundDetail
    const link = document.createElement('a')
    link.className = 'jt-link-button jt-link-button--primary'
    link.href = `/${locale}`
    link.textContent = text.backHome
    section.append(heading, detail, link)
    return { page: section, heading, title: text.notFoundTitle }
  }

  return {
    bootstrap: async () => undefined,
    async mount() {
      const built = build()
      page = built.page
      outlet.append(page)
      platform.page.present(built)
    },
    async unmount() {
      page?.remove()
      page = undefined
    },
  }
}
