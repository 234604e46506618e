import type { Provider } from 'oidc-provider'

type Session = InstanceType<Provider['Session']>

/**
 * Whoever sends a form of the device pages without a session has a new one, which the library does not save, as the form is refused; the page that it shows
 * then changes that session, and it fails at saving what was never saved. There is nothing in it to keep.
 */
export function leaveUnsavedSessions({ Session: { prototype } }: Provider): void {
  const { persist } = prototype
  prototype.persist = async function (this: Session) {
    return typeof this.exp === 'number' ? persist.call(this) : this.jti
  }
}
