/**
 * Markup of an address of this shop as nodes. By `XMLHttpRequest`, because it is the only way to parse HTML that the page's trusted-types policy
 * allows without a policy of our own.
 */
export function loadMarkup(address: URL): Promise<DocumentFragment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('load', () => {
      const parsed = request.response
      if (request.status !== 200 || !(parsed instanceof Document))
        return reject(new Error(`The page frame ${address.pathname} answered ${request.status}.`))
      const fragment = document.createDocumentFragment()
      fragment.append(...parsed.body.childNodes)
      resolve(fragment)
    })
    request.addEventListener('error', () =>
      reject(new Error(`The page frame ${address.pathname} did not come.`)),
    )
    request.send()
  })
}
