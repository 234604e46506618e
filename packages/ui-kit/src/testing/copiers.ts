type Copier = (original: Element, host: HTMLElement) => void

/** The ways in which a page copies an element. */
export const copiers: Readonly<Record<string, Copier>> = {
  'by cloneNode': (original, host) => host.append(original.cloneNode(true)),
  'as HTML': (original, host) => (host.innerHTML = original.outerHTML),
  'from a template': (original, host) => {
    const template = document.createElement('template')
    template.innerHTML = original.outerHTML
    host.append(document.importNode(template.content, true))
  },
}
