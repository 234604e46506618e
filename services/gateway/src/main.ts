import { AUTH_MODES, Type } from '@jangteo/contracts'
import { runService } from '@jangteo/service-kit'
import { VITALS_SHARE } from './config.ts'
import { PAGES_PER_MINUTE } from './domain/rate-rules.ts'
import { GATEWAY_SERVICE, createGatewayService } from './service.ts'

const Environment = Type.Object({
  PUBLIC_URL: Type.String({ default: 'http://localhost:8088', description: 'public origin of the shop' }),
  AUTH_MODE: Type.Enum([...AUTH_MODES], {
    default: 'tmb',
    description:
      'who holds access tokens: tmb the page, bff the gateway alone, local-storage (teaching only)',
  }),
  VITALS_SHARE: Type.Number({
    default: VITALS_SHARE,
    minimum: 0,
    maximum: 1,
    description: 'of the page views of visitors who allow it, the share whose speed is measured',
  }),
  PAGES_PER_MINUTE: Type.Integer({
    default: PAGES_PER_MINUTE,
    minimum: 1,
    description: 'pages for one network address',
  }),
  COMPOSER_SECRET: Type.Optional(
    Type.String({ minLength: 16, description: 'what the composer says to be known here; it has the same' }),
  ),
})

await runService({
  name: GATEWAY_SERVICE,
  config: Environment,
  create: (context, environment) =>
    createGatewayService(context, {
      publicUrl: environment.PUBLIC_URL,
      authMode: environment.AUTH_MODE,
      vitalsShare: environment.VITALS_SHARE,
      composerSecret: environment.COMPOSER_SECRET,
      pagesPerMinute: environment.PAGES_PER_MINUTE,
    }),
})
