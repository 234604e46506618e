import type { IncomingMessage } from 'node:http'

/** By these the library knows which sign-in goes on. Each lives on the path of one, so tabs don't disturb each other. */
export const SIGN_IN_COOKIES = { interaction: '__Secure-interaction', resume: '__Secure-resume' } as const

/** Says that this browser began a sign-in: neither a script nor another host can set it, as its path is `/`. */
const BEGUN_HERE = '__Host-Http-sign-in-'
const BEGUN = new RegExp(`^${BEGUN_HERE}([\\w-]{43})=`)

export const begunHere = (uid: string): string => `${BEGUN_HERE}${uid}`

const cookiesIn = (header: string): readonly string[] => header.split(';').map((each) => each.trim())

/** The sign-ins that this browser began, the oldest first: so browsers send cookies of one path (RFC 6265 §5.4). */
export const signInsBegunHere = (header: string): readonly string[] =>
  cookiesIn(header).flatMap((cookie) => BEGUN.exec(cookie)?.[1] ?? [])

/** Somebody else’s sign-in, which was planted here for this person to end it, or for him to be signed in by it. */
function isPlanted(cookie: string, begun: readonly string[]): boolean {
  const [name, value = ''] = cookie.split(/=(.*)/s)
  return Object.values<string | undefined>(SIGN_IN_COOKIES).includes(name) && !begun.includes(value)
}

/** What a request brings of a sign-in that began in another browser is as good as not there, whoever reads it. */
export function leavePlantedSignIns({ headers }: IncomingMessage): void {
  if (headers.cookie === undefined) return
  const begun = signInsBegunHere(headers.cookie)
  headers.cookie = cookiesIn(headers.cookie)
    .filter((cookie) => !isPlanted(cookie, begun))
    .join('; ')
}
