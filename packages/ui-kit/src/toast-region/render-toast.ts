import { html, nothing, type TemplateResult } from 'lit'
import { glyph } from '../base/glyph.ts'
import { close, info, tick, warning } from '../icon/paths.ts'
import type { ToastClock } from './toast-clock.ts'
import type { ShownToast, ToastVariant } from './toast.ts'

interface ToastParts {
  readonly toast: ShownToast
  readonly clock: ToastClock
  readonly closeLabel: string
  readonly dismiss: () => void
}

const glyphs: Record<ToastVariant, string> = { info, success: tick, danger: warning }

function putAwayWith(event: KeyboardEvent, dismiss: () => void): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  dismiss()
}

export function renderToast(parts: ToastParts): TemplateResult {
  const { toast, clock, closeLabel, dismiss } = parts
  const { id, message, variant = 'info' } = toast
  return html`<div
    class="toast"
    data-id=${id}
    data-variant=${variant}
    @pointerenter=${() => clock.attend('pointer', id)}
    @pointerleave=${() => clock.leave('pointer', id)}
    @focusin=${() => clock.attend('focus', id)}
    @focusout=${() => clock.leave('focus', id)}
    @keydown=${(event: KeyboardEvent) => putAwayWith(event, dismiss)}
  >
    <span class="tone">${glyph(Object.hasOwn(glyphs, variant) ? glyphs[variant] : info)}</span>
    <span class="message">${message}</span>
    ${renderAction(parts)}
    <button class="close" type="button" aria-label=${closeLabel} @click=${dismiss}>${glyph(close)}</button>
  </div>`
}

function renderAction({ toast: { action }, dismiss }: ToastParts): TemplateResult | typeof nothing {
  if (!action) return nothing
  const onClick = (): void => {
    // First: what the action opens gives the focus back to where it then is.
    dismiss()
    action.onSelect?.()
  }
  return action.href
    ? html`<a class="action" href=${action.href} @click=${onClick}>${action.label}</a>`
    : html`<button type="button" class="action" @click=${onClick}>${action.label}</button>`
}
