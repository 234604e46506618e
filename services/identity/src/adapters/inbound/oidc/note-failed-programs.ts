import { type KoaContextWithOIDC, Provider, errors } from 'oidc-provider'
import type { RequestLimits } from '../../../application/request-limits.ts'
import { notedNetwork } from '../noted-network.ts'

interface Failed {
  readonly error: errors.OIDCProviderError
  readonly client: KoaContextWithOIDC['oidc']['client']
}

const OF_PROGRAMS = new Set(['token', 'revocation', 'pushed_authorization_request'])
/** A terminal asks again and again until a person has answered (RFC 8628 §3.5). */
const NOT_YET = new Set(['authorization_pending', 'slow_down'])
/** All names that are no client's together, so that made-up ones can't fill the table. */
const NOBODY = 'nobody'

class WaitForTries extends errors.OIDCProviderError {
  constructor(seconds: number) {
    super(429, 'temporarily_unavailable')
    this.error_description = `too many tries came from this network; try again in ${seconds} seconds`
  }
}

/** That we could not read the client's keys says nothing of who asks. */
const isOurFault = ({ cause }: Failed['error']): boolean => cause instanceof errors.InvalidClientMetadata

/** Whether nobody has proven to be one of our clients: a terminal has no proof. */
function isUnproven({ error, client }: Failed): boolean {
  if (error instanceof WaitForTries || NOT_YET.has(error.error) || isOurFault(error)) return false
  return error.error === 'invalid_client' || !client || client.clientAuthMethod === 'none'
}

/**
 * Counts programs that fail, by their network and the client that they name, and lets none go on as it after too many. What a client of ours fails
 * at, once it has proven who it is, is not counted: the gateway asks for all shoppers, and many of their sessions may end at once.
 */
export function noteFailedPrograms(provider: Provider, limits: RequestLimits): void {
  const failures = new WeakMap<object, Failed>()
  const keep = (ctx: KoaContextWithOIDC, error: Failed['error']): void =>
    void failures.set(ctx, { error, client: ctx.oidc.client })
  provider.on('grant.error', keep)
  provider.on('revocation.error', keep)
  provider.on('pushed_authorization_request.error', keep)
  provider.use(async (ctx, next) => {
    await next()
    const failed = failures.get(ctx)
    if (failed && isUnproven(failed))
      await limits.noteFailure({ network: notedNetwork(ctx.req), client: failed.client?.clientId ?? NOBODY })
  })
  refuseWaiting(provider, limits)
}

/** The library looks a client up before it looks at its proof: the first time that it knows whom a program claims to be. */
function refuseWaiting({ Client }: Provider, limits: RequestLimits): void {
  const find = Client.find.bind(Client)
  Client.find = async (id) => {
    const client = await find(id)
    const { ctx } = Provider
    if (!ctx || !OF_PROGRAMS.has(ctx.oidc.route)) return client
    const seconds = limits.waitOfPrograms({
      network: notedNetwork(ctx.req),
      client: client?.clientId ?? NOBODY,
    })
    if (seconds === undefined) return client
    ctx.set('retry-after', String(seconds))
    throw new WaitForTries(seconds)
  }
}
