import { html, type TemplateResult } from 'lit'
import { copyText } from '../copy-text.ts'
import { say } from '../words.ts'

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  const note = button.nextElementSibling
  const shown = await copyText(text)
  if (!note) return
  note.textContent = shown.words
  await shown.read
  note.textContent = ''
}

/** What one copies, as the button that copies it. What came of it is said beside the button: inside, nobody would hear it. */
export function copyable(text: string): TemplateResult {
  return html`<span class="kit-copying"
    ><button
      class="kit-copyable"
      type="button"
      @click=${(event: Event) =>
        event.currentTarget instanceof HTMLButtonElement && void copy(event.currentTarget, text)}
    >
      <code>${text}</code><span class="jt-visually-hidden">${say('복사', 'Copy')}</span></button
    ><span class="kit-copied" role="status"></span
  ></span>`
}
