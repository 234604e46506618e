import type { Account } from '@jangteo/contracts'
import type { SessionPort } from '@jangteo/platform'

export interface TestSession extends SessionPort {
  /** Requests sent by `fetch`, `fetchPublic`, `fetchAhead` and `fetchOwnAhead`, oldest first. */
  readonly requests: Request[]
  /** `returnTo` of each call of `signIn`. */
  readonly signIns: (string | undefined)[]
  /** As if the person had signed in or out elsewhere. */
  become(account: Account | null): void
}

export type Respond = (request: Request) => Response | Promise<Response>

export function createTestSession(initial: Account | null, respond: Respond): TestSession {
  const requests: Request[] = []
  const signIns: (string | undefined)[] = []
  const listeners = new Set<(account: Account | null) => void>()
  let account = initial

  const become = (next: Account | null): void => {
    account = next
    for (const listener of listeners) listener(next)
  }
  const answer = async (path: string, init?: RequestInit): Promise<Response> => {
    const request = new Request(new URL(path, 'http://jangteo.test'), init)
    requests.push(request.clone())
    return respond(request)
  }
  return {
    requests,
    signIns,
    become,
    get account() {
      return account
    },
    ready: async () => account,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    fetch: answer,
    fetchPublic: answer,
    fetchAhead: answer,
    fetchOwnAhead: answer,
    signIn: (returnTo) => void signIns.push(returnTo),
    signOut: async () => become(null),
  }
}
