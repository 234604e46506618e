const UNTRUSTED = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY|GET)_.*)$/

/**
 * What to say where a request got no answer: what happened, why, what to do.
 * @param error what `fetch` rejected with
 * @param check what names the address, e.g. `--registry`
 */
export function explainUnreachable(url: string, error: unknown, check: string): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  const [reason] = (inner instanceof Error ? inner.message || code || inner.name : String(inner)).split(';')
  return `${url} cannot be reached: ${reason}. ${remedyFor(code, check)}`
}

function remedyFor(code: string, check: string): string {
  if (UNTRUSTED.test(code))
    return 'Its certificate is not trusted here: where your organisation signs its own, set NODE_EXTRA_CA_CERTS=<file.pem>.'
  if (code === 'ECONNREFUSED')
    return `Nobody listens there: start the shop, with \`npm start\` a local one, or check ${check}.`
  return `Check ${check} and your network, and try again.`
}
