import type { Platform } from './platform.ts'

let installed: Platform | undefined

function ports(): Platform {
  if (installed) return installed
  throw new Error(
    'The platform is not installed. The shell installs it before it mounts anything; on a server or in a test, pass a platform instead of importing this one.',
  )
}

/**
 * The page's platform. Importing it is safe anywhere; using it before the shell has installed it throws. Nobody can put anything in place of
 * its parts: all micro-frontends have the same ones.
 */
export const platform: Platform = Object.freeze({
  get session() {
    return ports().session
  },
  get navigation() {
    return ports().navigation
  },
  get events() {
    return ports().events
  },
  get preferences() {
    return ports().preferences
  },
  get page() {
    return ports().page
  },
  get telemetry() {
    return ports().telemetry
  },
})

/** For the shell only, once for each document. */
export function installPlatform(implementation: Platform): void {
  if (installed) throw new Error('The platform is already installed: only the shell installs it, once.')
  for (const port of Object.values(implementation)) Object.freeze(port)
  installed = implementation
}
