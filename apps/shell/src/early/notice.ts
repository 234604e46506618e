/** A sentence over the foot of the page, with a link if there is one; it stays until the next, or until it is taken away. */
export interface Notice {
  show(text: string, link?: { readonly text: string; readonly address: string }): void
  hide(): void
}

/** @param body where it is put, first of all */
export function createNotice(body: HTMLElement): Notice {
  const notice = body.ownerDocument.createElement('p')
  notice.className = 'jangteo-notice'
  return {
    show(text, link) {
      notice.replaceChildren(text)
      if (link) {
        const anchor = body.ownerDocument.createElement('a')
        anchor.href = link.address
        anchor.textContent = link.text
        notice.append(' ', anchor)
      }
      body.append(notice)
    },
    hide: () => notice.remove(),
  }
}
