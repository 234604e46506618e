/** What was searched on the page at this address; empty where it is no search page. */
export function searchedText(address: string): string {
  const [, query] = /^\/[a-z]+\/search\/?\?([^#]*)/.exec(address) ?? []
  return new URLSearchParams(query).get('q')?.trim().slice(0, 100) ?? ''
}
