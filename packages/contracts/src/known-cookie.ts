/**
 * How the names of cookies begin that tell a page that there is something to ask for: `…session` is written by the gateway, `…cart` by the order service, each beside
 * the cookie that scripts cannot read and as long as that. They open nothing and name nobody; whoever has none is a stranger, whom no page needs to ask about.
 */
export const KNOWN_COOKIE = '__Host-jt-known-'
