import { nextTask } from '@jangteo/platform'
import type { ImportModule } from './mfe-loader.ts'

/**
 * Loads what the composer left for after the frame, all at the same time, and runs it module by module, and of the kit element by element: at once it would be a task in
 * which the page answers nothing. What cannot be loaded is left to whoever imports it.
 */
export async function loadLater(document: Document, importModule: ImportModule): Promise<void> {
  const later = document.getElementById('jangteo-later')
  if (!(later instanceof HTMLTemplateElement)) return
  const links = [...later.content.querySelectorAll('link')]
  later.replaceWith(later.content)
  let defined: Promise<unknown> = Promise.resolve()
  window.jtDefineInTurn = (define) => (defined = defined.then(nextTask).then(define).catch(reportError))
  for (const { href } of links) {
    await importModule(href).catch(() => undefined)
    await defined
    await nextTask()
  }
  delete window.jtDefineInTurn
}
