import { KNOWN_COOKIE } from '@jangteo/contracts'
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { identifyCart } from '../../../application/identify-cart.ts'
import { type CartOwner, VISITOR_CART_DAYS } from '../../../ports/carts.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'

/** `__Host-`: from this host only, over TLS (or to localhost), for every path. */
export const CART_COOKIE = '__Host-jt-cart'
/** For scripts, which ask about a cart only where there may be one. */
const KNOWN_CART_COOKIE = `${KNOWN_COOKIE}cart`
const KNOWN = { path: '/', secure: true, sameSite: 'lax' } as const
const COOKIE = { ...KNOWN, httpOnly: true } as const
const MAX_AGE = VISITOR_CART_DAYS * 86_400
const TOKEN = /^[A-Za-z0-9_-]{43}$/

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** Only this leaves the request: whoever reads the database cannot use it as a cookie. */
const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

function tokenOf({ cookies }: FastifyRequest): string | undefined {
  const token = cookies[CART_COOKIE]
  return token !== undefined && TOKEN.test(token) ? token : undefined
}

/** Whose cart the request means; undefined for a visitor without one. Clears the cookie of a cart that went to the account. */
export async function cartOwner(
  { carts }: Pick<OrderPorts, 'carts'>,
  { request, reply }: Exchange,
): Promise<CartOwner | undefined> {
  const token = tokenOf(request)
  const { owner, isClaimed } = await identifyCart(carts, {
    accountId: request.principal?.sub,
    tokenHash: token && hash(token),
  })
  if (isClaimed) reply.clearCookie(CART_COOKIE, COOKIE).clearCookie(KNOWN_CART_COOKIE, KNOWN)
  else if (owner?.kind === 'visitor' && request.cookies[KNOWN_CART_COOKIE] === undefined) makeKnown(reply)
  return owner
}

const makeKnown = (reply: FastifyReply): unknown =>
  reply.setCookie(KNOWN_CART_COOKIE, '1', { ...KNOWN, maxAge: MAX_AGE })

export interface WritableCart {
  readonly owner: CartOwner
  /** Call it once something is stored: gives a visitor the cookie for another 90 days. */
  keep(): void
}

/** The same for a request that writes: a visitor without a cart gets a new one under a token that this service chooses. */
export async function writableCart(
  ports: Pick<OrderPorts, 'carts' | 'identifiers'>,
  exchange: Exchange,
): Promise<WritableCart> {
  const owner = await cartOwner(ports, exchange)
  if (owner?.kind === 'account') return { owner, keep: () => undefined }
  const token = (owner && tokenOf(exchange.request)) ?? ports.identifiers.cartToken()
  return {
    owner: { kind: 'visitor', tokenHash: hash(token) },
    keep() {
      exchange.reply.setCookie(CART_COOKIE, token, { ...COOKIE, maxAge: MAX_AGE })
      makeKnown(exchange.reply)
    },
  }
}
