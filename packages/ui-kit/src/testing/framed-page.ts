import { oneEvent } from '@open-wc/testing'

/** A page of its own in a frame. */
export interface FramedPage {
  readonly window: Window
  readonly document: Document
  readonly close: () => void
}

interface Setting {
  readonly head?: string
  readonly style?: string
  /** Whether what the markup holds may run. */
  readonly hasScripts?: boolean
}

/** Opens a page with the shop's styles and none of its elements. */
export async function framedPage(body: string, setting: Setting = {}): Promise<FramedPage> {
  const links = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.outerHTML).join('')
  const { head = '', style = '', hasScripts = true } = setting
  const frame = document.createElement('iframe')
  if (!hasScripts) frame.sandbox.add('allow-same-origin')
  frame.style.cssText = style
  frame.srcdoc = `<!doctype html><html lang="ko"><head>${links}${head}</head><body>${body}</body></html>`
  document.body.append(frame)
  await oneEvent(frame, 'load')
  const { contentWindow: window, contentDocument: page } = frame
  if (!window || !page) throw new Error('No page in the frame.')
  return { window, document: page, close: () => frame.remove() }
}
