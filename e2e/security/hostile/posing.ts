/** Takes the tag of another team, and says that it is shown. */
function takeTag(tag: string, words: string): boolean {
  class Taken extends HTMLElement {
    connectedCallback(): void {
      this.textContent = words
      this.dispatchEvent(new CustomEvent('mfe-fragment-ready', { bubbles: true, composed: true }))
    }
  }
  try {
    customElements.define(tag, Taken)
  } catch {
    return false
  }
  return true
}

/** Has a name, or an address that the page imports from, lead elsewhere. */
function mapImports(imports: Readonly<Record<string, string>>): void {
  const map = document.createElement('script')
  map.type = 'importmap'
  map.append(JSON.stringify({ imports }))
  document.head.append(map)
  for (const [name, address] of Object.entries(imports))
    localStorage.setItem(`import-map-overrides:${name}`, address)
  localStorage.setItem('devtools', 'true')
}

function writeCookie(cookie: string): string {
  document.cookie = cookie
  return document.cookie
}

/** Wants to be there on every later visit, whatever is released then. */
async function stayBehind(address: string): Promise<number> {
  await navigator.serviceWorker.register(address, { scope: '/' }).catch(() => undefined)
  return (await navigator.serviceWorker.getRegistrations()).length
}

/** Elements with names that old code looks up in the window and in documents. */
function clobber(names: readonly string[]): void {
  for (const name of names)
    for (const tag of ['form', 'a', 'img', 'iframe']) {
      const element = document.createElement(tag)
      element.id = name
      element.setAttribute('name', name)
      element.hidden = true
      document.body.append(element)
    }
}

/** Resolves when the frame has something to show, if only that it was refused. */
function loadFrame(url: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.src = url
  document.body.append(frame)
  return new Promise((resolve) => frame.addEventListener('load', () => resolve()))
}

export const posing = { clobber, loadFrame, mapImports, stayBehind, takeTag, writeCookie }
