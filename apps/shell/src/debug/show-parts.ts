import type { Locale, PageMfe } from '@jangteo/contracts'
import { findParts, type Part } from './parts.ts'
import { describePart, textIn } from './text.ts'

const STYLES = `
  :host { all: initial; font: 14px/1.4 system-ui, sans-serif; }
  .box { position: absolute; z-index: 2147483646; box-sizing: border-box; border: 2px dashed #e6007a; pointer-events: none; }
  .box[data-state='failed'] { border-style: double; border-width: 6px; }
  .box.is-chosen { border-style: solid; border-width: 4px; }
  aside { position: fixed; inset-block-end: 8px; inset-inline-start: 8px; z-index: 2147483647; box-sizing: border-box;
    max-inline-size: min(26rem, calc(100vw - 16px)); max-block-size: 45vh; overflow: auto; padding: 12px;
    border: 2px solid CanvasText; border-radius: 8px; background: Canvas; color: CanvasText; color-scheme: light dark; }
  h2 { margin: 0 0 8px; font-size: 16px; }
  ul { margin: 0 0 8px; padding: 0; list-style: none; }
  button { min-block-size: 44px; padding: 4px 8px; font: inherit; text-align: start; cursor: pointer; }
  li button { inline-size: 100%; }
`

/**
 * Outlines every page and fragment with its owner, release and state, and lists them in a panel. Follows the page until it is
 * closed. Loaded for `?debug=mfe` only.
 */
export function showParts(options: {
  readonly window: Window & typeof globalThis
  readonly mfes: readonly PageMfe[]
  readonly locale: Locale
}): void {
  const { window, mfes, locale } = options
  const { document } = window
  const text = textIn(locale)
  const host = document.createElement('jangteo-debug')
  const root = host.attachShadow({ mode: 'open' })
  // A style element would be refused by the policy of the page.
  const sheet = new window.CSSStyleSheet()
  sheet.replaceSync(STYLES)
  root.adoptedStyleSheets = [sheet]
  const boxes = document.createElement('div')
  const panel = document.createElement('aside')
  const list = document.createElement('ul')
  panel.append(
    headingOf(panel, text.title),
    list,
    buttonOf(text.close, () => close()),
  )
  root.append(boxes, panel)
  document.body.append(host)

  let listed = ''
  const refresh = (): void => {
    const parts = findParts(document, mfes)
    const lines = parts.map((part) => describePart(part, text))
    boxes.replaceChildren(...parts.map((part) => boxOf(part, window)))
    if (lines.join('\n') === listed) return
    listed = lines.join('\n')
    const entries = lines.map((line, index) => entryOf(line, () => choose(index)))
    list.replaceChildren(...entries)
  }
  const choose = (index: number): void => {
    findParts(document, mfes)[index]?.element.scrollIntoView({ block: 'center' })
    refresh()
    boxes.children[index]?.classList.add('is-chosen')
  }

  let frame = 0
  const later = (): void => {
    window.cancelAnimationFrame(frame)
    frame = window.requestAnimationFrame(refresh)
  }
  const changes = new MutationObserver(later)
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-state', 'data-mfe'],
  })
  const sizes = new ResizeObserver(later)
  sizes.observe(document.body)
  const close = (): void => {
    changes.disconnect()
    sizes.disconnect()
    window.cancelAnimationFrame(frame)
    host.remove()
  }
  refresh()
}

function headingOf(panel: HTMLElement, title: string): HTMLElement {
  const heading = document.createElement('h2')
  heading.id = 'title'
  heading.textContent = title
  panel.setAttribute('aria-labelledby', heading.id)
  return heading
}

function buttonOf(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', onClick)
  return button
}

function entryOf(line: string, onClick: () => void): HTMLLIElement {
  const entry = document.createElement('li')
  entry.append(buttonOf(line, onClick))
  return entry
}

function boxOf({ element, state }: Part, window: Window): HTMLElement {
  const box = document.createElement('div')
  const { left, top, width, height } = element.getBoundingClientRect()
  box.className = 'box'
  box.dataset.state = state
  Object.assign(box.style, {
    left: `${left + window.scrollX}px`,
    top: `${top + window.scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  return box
}
