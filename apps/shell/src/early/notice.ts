/** A sentence over the foot of the page, with a link if there is one; it stays until the next, or until it is taken away. */
export interface Notice {
  show(text: string, link?: { readonly text: string; readonly address: string }): void
  hide(): void
}

/** @param body where it is put, last of all */
export function createNotice(body: HTMLElement): Notice {
  const notice = document.createElement('p')
  notice.className = 'jangteo-notice'
  return {
    show(text, link) {
      const anchor = document.createElement('a')
      if (link) Object.assign(anchor, { href: link.address, textContent: link.text })
      notice.replaceChildren(text, ' ', ...(link ? [anchor] : []))
      body.append(notice)
    },
    hide: () => notice.remove(),
  }
}
