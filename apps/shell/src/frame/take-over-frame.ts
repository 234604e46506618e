import type { Platform } from '@jangteo/platform'
import { startAccountMenu } from './account-menu.ts'
import { find } from './find.ts'
import { startCurrencySwitch, startLanguageSwitch } from './switches.ts'

export interface Frame {
  readonly root: HTMLElement
  readonly outlet: HTMLElement
  readonly progress: HTMLElement
}

/**
 * The frame that the composer sent; the same elements stay, so nothing moves.
 * @param loadFrame for a page without one: the composer could not have it
 */
export async function openFrame(document: Document, loadFrame: () => Promise<Node>): Promise<Frame> {
  const root = document.getElementById('jangteo-shell')
  if (!root)
    throw new Error('The page has no #jangteo-shell for the shell to live in; the composer writes it.')
  if (!root.querySelector('#jangteo-main')) root.replaceChildren(await loadFrame())
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
