/** What happens to a passkey or outside identity that somebody wants to remove: nobody removes his last way in. */
export type WayInRemoval = 'removed' | 'unknown' | 'last-way-in'
