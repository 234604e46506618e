import {
  RotateSigningKeysSchema,
  SigningKeyListSchema,
  type SigningKeyListDto,
  KEYS_SCOPE,
  PLATFORM_ROLE,
} from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import { type RotateSigningKeysDeps, rotateSigningKeys } from '../../../application/rotate-signing-keys.ts'
import { type SigningKey, publishedKeys } from '../../../domain/signing-key.ts'

export type SigningKeyRouteDeps = RotateSigningKeysDeps & {
  /** Makes this replica use what is stored now; the others notice by themselves. */
  readonly renew: () => Promise<void>
}

const PATH = '/api/identity/signing-keys'
const config = { scope: KEYS_SCOPE, owner: 'platform' } as const

const toDto = (keys: readonly SigningKey[]): SigningKeyListDto => ({
  items: keys.map(({ id, signsFrom, withdrawnAt }) => ({
    id,
    signsFrom: signsFrom.toISOString(),
    ...(withdrawnAt && { withdrawnAt: withdrawnAt.toISOString() }),
  })),
})

function requirePlatform({ principal }: FastifyRequest): void {
  if (principal?.roles.includes(PLATFORM_ROLE)) return
  throw new Problem(
    403,
    'platform-only',
    'Keys belong to the platform team',
    `It needs the role "${PLATFORM_ROLE}".`,
  )
}

/** Keys of tokens, for whoever runs the shop. Never a private part. */
export function registerSigningKeyRoutes(app: HttpServer, deps: SigningKeyRouteDeps): void {
  app.get(
    PATH,
    {
      config,
      schema: {
        summary: 'Keys of tokens, the one that signs first',
        response: { 200: SigningKeyListSchema },
      },
    },
    async (request) => {
      requirePlatform(request)
      return toDto(publishedKeys(await deps.signingKeys.all(), deps.clock.now()))
    },
  )

  app.post(
    PATH,
    {
      config,
      schema: {
        summary:
          'A new key: published now, signing in ten minutes, or at once where the old one is compromised',
        body: RotateSigningKeysSchema,
        response: { 201: SigningKeyListSchema },
      },
    },
    async (request, reply) => {
      requirePlatform(request)
      const isCompromised = request.body.isCompromised ?? false
      const result = await rotateSigningKeys(deps, { isCompromised })
      if (result.kind === 'under-way') throw underWay()
      await deps.renew()
      request.log.warn({ isCompromised, by: request.principal?.sub }, 'the signing key was rotated')
      return reply.code(201).send(toDto(result.keys))
    },
  )
}

const underWay = (): Problem =>
  new Problem(
    409,
    'rotation-under-way',
    'A new key does not sign yet',
    'Wait until it does. Where a key is compromised, say so: then nothing waits.',
  )
