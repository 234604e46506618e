/** Cookie with the canaries that failed for this visitor, `name:release` joined by dots: written by the page, read by the composer. */
export const FAILED_CANARIES_COOKIE = 'jt-failed-canaries'
