/** What happens to a password, passkey or outside identity that somebody wants to remove: nobody removes the last. */
export type WayInRemoval = 'removed' | 'unknown' | 'last-way-in'
