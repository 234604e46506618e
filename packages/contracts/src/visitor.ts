/** Cookie with the random id of a visitor: written by the composer while something is being rolled out, read by the registry. */
export const VISITOR_COOKIE = '__Host-jt-visitor'
