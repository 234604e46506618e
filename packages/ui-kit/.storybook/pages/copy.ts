import { html, type TemplateResult } from 'lit'
import { say } from '../words.ts'

const SHOWN_MS = 2000

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  const note = button.querySelector('[aria-live]')
  if (!note) return
  note.textContent = say('복사했습니다', 'Copied')
  setTimeout(() => (note.textContent = ''), SHOWN_MS)
}

/** What one copies, as the button that copies it. */
export function copyable(text: string): TemplateResult {
  return html`<button
    class="kit-copyable"
    type="button"
    @click=${(event: Event) =>
      event.currentTarget instanceof HTMLButtonElement && void copy(event.currentTarget, text)}
  >
    <code>${text}</code><span class="jt-visually-hidden">${say('복사', 'Copy')}</span
    ><span class="kit-copied" aria-live="polite"></span>
  </button>`
}
