import type { Locale, PageMfe } from '@jangteo/contracts'
import { findParts, type Part } from './parts.ts'
import { describePart, textIn } from './text.ts'

const STYLES = `
  :host { all: initial; font: 14px/1.4 var(--jt-font-family, system-ui, sans-serif); }
  .box { position: absolute; z-index: 2147483646; box-sizing: border-box; border: 2px dashed #e6007a; pointer-events: none; }
  .box > span { position: absolute; inset-block-start: 0; inset-inline-start: 0; box-sizing: border-box;
    max-inline-size: 100%; overflow: hidden; padding-inline: 4px; background: #b4005f; color: #fff; font-size: 11px; text-overflow: ellipsis; white-space: nowrap; }
  .box[data-state='failed'], [data-state='failed'] > button { border-style: double; border-width: 6px; }
  .box.is-chosen { border-style: solid; border-width: 4px; }
  aside { position: fixed; inset-block-end: 8px; inset-inline-start: 8px; z-index: 2147483647; box-sizing: border-box;
    max-inline-size: min(26rem, calc(100vw - 16px)); max-block-size: 45vh; overflow: auto; padding: 12px;
    border: 2px solid CanvasText; border-radius: 8px; background: Canvas; color: CanvasText; color-scheme: light dark; }
  h2 { margin: 0 0 8px; font-size: 16px; }
  ul { display: grid; gap: 4px; margin: 0 0 8px; padding: 0; list-style: none; }
  button { min-block-size: 44px; padding: 4px 8px; border: 1px solid #e6007a; border-radius: 4px; background: Canvas; color: CanvasText; font: inherit; text-align: start; cursor: pointer; }
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
  boxes.setAttribute('aria-hidden', 'true')
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
    boxes.replaceChildren(...parts.map((part, index) => boxOf({ part, label: lines[index] ?? '' }, window)))
    if (lines.join('\n') === listed) return
    listed = lines.join('\n')
    const entries = parts.map((part, index) =>
      entryOf({ part, label: lines[index] ?? '' }, () => choose(index)),
    )
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

interface Described {
  readonly part: Part
  readonly label: string
}

function entryOf({ part, label }: Described, onClick: () => void): HTMLLIElement {
  const entry = document.createElement('li')
  entry.dataset.state = part.state
  entry.append(buttonOf(label, onClick))
  return entry
}

/** What takes no room, as most of what failed, is only listed. */
function boxOf({ part: { element, state }, label }: Described, window: Window): HTMLElement {
  const box = document.createElement('div')
  const { left, top, width, height } = element.getBoundingClientRect()
  box.className = 'box'
  box.hidden = width === 0 || height === 0
  box.dataset.state = state
  box.append(Object.assign(document.createElement('span'), { textContent: label }))
  Object.assign(box.style, {
    left: `${left + window.scrollX}px`,
    top: `${top + window.scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  return box
}
