import { CommandError } from '../errors.ts'
import { explainUnreachable } from '../explain-unreachable.ts'

const TIMEOUT_MS = 10_000

export interface FormAnswer {
  readonly isOk: boolean
  readonly status: number
  /** Undefined where it is no JSON. */
  readonly content: unknown
}

/** Sends a form as OAuth wants it. Rejects with `CommandError` where nobody answers. */
export async function postForm(
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<FormAnswer> {
  const body = new URLSearchParams(form)
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((cause: unknown) => {
    throw new CommandError(explainUnreachable(url, cause, 'JANGTEO_IDENTITY_URL or JANGTEO_TOKEN_URL'), {
      cause,
    })
  })
  const content: unknown = await response.json().catch(() => undefined)
  return { isOk: response.ok, status: response.status, content }
}

/** The permanent code of an OAuth refusal, e.g. `invalid_grant`. */
export function oauthErrorOf(content: unknown): string | undefined {
  const hasError = typeof content === 'object' && content !== null && 'error' in content
  return hasError ? String(content.error) : undefined
}
