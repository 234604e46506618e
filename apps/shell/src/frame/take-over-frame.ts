import type { Locale } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import { startAccountMenu } from './account-menu.ts'
import { find } from './find.ts'
import { renderFrame } from './render-frame.ts'
import { startCurrencySwitch, startLanguageSwitch } from './switches.ts'

/** The frame that the composer sent, or a new one where it sent none. The same elements stay: nothing moves. */
export function openFrame(
  document: Document,
  locale: Locale,
): { readonly root: HTMLElement; readonly outlet: HTMLElement; readonly progress: HTMLElement } {
  const root = document.getElementById('jangteo-shell')
  if (!root)
    throw new Error('The page has no #jangteo-shell for the shell to live in; the composer writes it.')
  if (!root.querySelector('#jangteo-main')) root.innerHTML = renderFrame(locale)
  return {
    root,
    outlet: find(root, '#jangteo-main', HTMLElement),
    progress: find(root, '#jangteo-progress', HTMLDivElement),
  }
}

/** Makes the static frame work. */
export function startFrame(root: HTMLElement, platform: Platform): void {
  startLanguageSwitch(root, platform)
  startCurrencySwitch(root, platform)
  startAccountMenu(root, platform)
}
