/** What the answer to a form keeps in the browser, but for when. */
export function keptBy({ headers }: Response): string {
  const [, text = ''] = /__Secure-form-answer=([^;]*)/.exec(headers.getSetCookie().join('\n')) ?? []
  return Buffer.from(text, 'base64url')
    .toString()
    .replace(/"until":[\d.]+/, '')
}
