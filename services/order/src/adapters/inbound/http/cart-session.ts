import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { identifyCart } from '../../../application/identify-cart.ts'
import { type CartOwner, VISITOR_CART_DAYS } from '../../../ports/carts.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'

/** `__Host-`: from this host only, over TLS (or to localhost), for every path. */
export const CART_COOKIE = '__Host-jt-cart'
const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
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
  if (isClaimed) reply.clearCookie(CART_COOKIE, COOKIE)
  return owner
}

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
  const maxAge = VISITOR_CART_DAYS * 86_400
  return {
    owner: { kind: 'visitor', tokenHash: hash(token) },
    keep: () => void exchange.reply.setCookie(CART_COOKIE, token, { ...COOKIE, maxAge }),
  }
}
