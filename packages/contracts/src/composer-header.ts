/**
 * Request header by which the composer tells the gateway, with their common secret, that it asks for a visitor whose page is counted already. The gateway
 * passes it on to nobody.
 */
export const COMPOSER_HEADER = 'x-internal-composer'
