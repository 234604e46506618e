import { FAILED_CANARIES_COOKIE, type PageRelease } from '@jangteo/contracts'

export interface CanaryNotes {
  /** Notes the release of that name if it is a canary. */
  failed(name: string): void
  /** False where the next page would get nothing else. */
  readonly hasAny: boolean
}

/** Canaries that could not be shown: the next page gets the default instead. A session cookie, so the next visit may try again. */
export function createCanaryNotes(
  releases: readonly PageRelease[],
  jar: { cookie: string },
  isSecure: boolean,
): CanaryNotes {
  const noted = new Set<string>()
  return {
    get hasAny() {
      return noted.size > 0
    },
    failed(name) {
      const canary = releases.find((release) => release.name === name && release.isCanary)
      if (!canary || noted.has(name)) return
      noted.add(name)
      const before = new RegExp(`${FAILED_CANARIES_COOKIE}=([^;]*)`).exec(jar.cookie)?.[1]
      const entries = [before, `${name}:${canary.release}`].filter(Boolean).join('.')
      jar.cookie = `${FAILED_CANARIES_COOKIE}=${entries}; path=/; samesite=lax${isSecure ? '; secure' : ''}`
    },
  }
}
