import type { PageRequest, PortAnswer, RenderPorts } from '@jangteo/contracts'
import type { Platform, SessionPort } from '@jangteo/platform'

const nothing = (): undefined => undefined
const noSession = (): Promise<never> =>
  Promise.reject(
    new Error(
      'A page that a server renders is the same for everybody: it has no session. Use fetchPublic().',
    ),
  )

/** As much of a `Response` as an adapter reads. */
const toResponse = ({ status, body }: PortAnswer): Response => {
  const answer: Pick<Response, 'ok' | 'status' | 'json' | 'text'> = {
    ok: status >= 200 && status < 300,
    status,
    json: async () => body,
    text: async () => JSON.stringify(body),
  }
  return answer as Response
}

/** Knows the page that is asked for and what the public may read, and nobody. */
export function createServerPlatform(
  { path, query, locale, currency, plain }: PageRequest,
  ports: RenderPorts,
  onError: (error: unknown) => void,
): Platform {
  return {
    session: plain ? visitorSession(ports) : serverSession(ports),
    navigation: {
      current: `/${locale}${path === '/' ? '' : path}${query}`,
      state: {},
      navigate: async () => false,
      commit: nothing,
      go: nothing,
      subscribe: () => nothing,
      onLeave: () => nothing,
      prefetch: nothing,
    },
    events: { publish: nothing, subscribe: () => nothing },
    preferences: { locale, currency, setCurrency: nothing, onChange: () => nothing },
    page: { present: nothing, announce: nothing },
    telemetry: { report: onError, mark: nothing },
  }
}

const serverSession = (ports: RenderPorts): SessionPort => ({
  account: undefined,
  ready: noSession,
  onChange: () => nothing,
  fetch: noSession,
  fetchPublic: async (path) => toResponse(await ports.get(path)),
  fetchAhead: noSession,
  fetchOwnAhead: noSession,
  signIn: nothing,
  signOut: noSession,
})

/** What a visitor's own cookies show; they go along by themselves. */
const visitorSession = (ports: RenderPorts): SessionPort => ({
  ...serverSession(ports),
  account: null,
  ready: async () => null,
  fetch: async (path) => toResponse(await ports.get(path)),
})
