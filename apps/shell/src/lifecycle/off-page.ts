import type { Platform } from '@jangteo/platform'
import type { PageHost } from './page-host.ts'

/** Pages of an MFE that is switched off: the composer has written what there is to say, beside the frame. */
export function createOffPage(options: {
  readonly outlet: HTMLElement
  readonly platform: Pick<Platform, 'page'>
}): PageHost {
  const { outlet, platform } = options
  const notice = document.getElementById('jangteo-off')
  return {
    bootstrap: async () => undefined,
    async mount() {
      if (!notice) return
      outlet.append(notice)
      const heading = notice.querySelector('h1')
      platform.page.present({ title: heading?.textContent ?? '', heading })
    },
    unmount: async () => notice?.remove(),
  }
}
