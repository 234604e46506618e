import { html, type TemplateResult } from 'lit'
import type { JtDialog } from '../src/dialog/dialog.ts'
import { say } from './words.ts'

const modalIn = (place: Element | null): JtDialog | null =>
  place?.querySelector<JtDialog>('jt-dialog, jt-drawer') ?? null

function openBeside({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) modalIn(currentTarget.parentElement)?.show()
}

/** A button that opens the dialog or drawer beside it. */
export const opener = (): TemplateResult =>
  html`<jt-button @click=${openBeside}>${say('열기', 'Open')}</jt-button>`

/** A question with its answers, for inside. */
export const question = (): TemplateResult =>
  html`<p>
      ${say('되돌릴 수 없어요. 결제한 돈은 3일 안에 돌아가요.', 'This cannot be undone. You are refunded within three days.')}
    </p>
    <jt-button slot="footer">${say('그대로 두기', 'Keep it')}</jt-button>
    <jt-button slot="footer" variant="danger">${say('취소하기', 'Cancel the order')}</jt-button>`

/** The play function of a story that is open from the start. */
export async function openAtOnce({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const modal = modalIn(canvasElement)
  await modal?.updateComplete
  modal?.show()
  await modal?.updateComplete
}
