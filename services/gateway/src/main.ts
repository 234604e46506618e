import { Type } from '@jangteo/contracts'
import { runService } from '@jangteo/service-kit'
import { GATEWAY_SERVICE, createGatewayService } from './service.ts'

const Environment = Type.Object({
  PUBLIC_URL: Type.String({ default: 'http://localhost:8088', description: 'public origin of the shop' }),
  GATEWAY_CLIENT_SECRET: Type.String({
    minLength: 16,
    description: 'secret that the identity service knows',
  }),
})

await runService({
  name: GATEWAY_SERVICE,
  config: Environment,
  create: (context, environment) =>
    createGatewayService(context, {
      publicUrl: environment.PUBLIC_URL,
      client: { id: 'gateway', secret: environment.GATEWAY_CLIENT_SECRET },
    }),
})
