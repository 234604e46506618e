/** Cookie with the random id of a visitor: written by the composer while something is being rolled out, read by the registry. */
export const VISITOR_COOKIE = '__Host-jt-visitor'

/** Cookie with the token of the preview that a visitor is in: written by the composer; the registry does not count what he sees. */
export const PREVIEW_COOKIE = '__Host-jt-preview'
