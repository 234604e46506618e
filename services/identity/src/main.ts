import { Type } from '@jangteo/contracts'
import { runService } from '@jangteo/service-kit'
import { readTeamClients } from './team-clients.ts'
import {
  IDENTITY_SERVICE,
  createIdentityService,
  firstPartyClients,
  readOutsideProviders,
} from './service.ts'

const secret = (client: string) => Type.String({ minLength: 16, description: `client secret of ${client}` })

const Environment = Type.Object({
  SHOP_URL: Type.String({ default: 'http://localhost:8088', description: 'public address of the gateway' }),
  GATEWAY_KEYS_URL: Type.Optional(
    Type.String({
      description: 'where this process reads the public keys of the gateway; default: <SHOP_URL>/auth/keys',
    }),
  ),
  ORDER_CLIENT_SECRET: secret('order-service'),
  CLI_CLIENT_SECRET: secret('jangteo-cli'),
  TEAM_CLIENTS: Type.String({
    default: '[]',
    description: 'pipelines of teams, JSON: [{"id":"ci-catalog","secret":"…","mfes":["catalog"]}]',
  }),
  OUTSIDE_PROVIDERS: Type.String({
    default: '[]',
    description: 'OpenID providers that people may sign in with, JSON; see README.md',
  }),
  SMTP_URL: Type.Optional(
    Type.String({
      description: 'mail server, e.g. smtps://user:password@mail.example.com; default: a folder',
    }),
  ),
  MAIL_FROM: Type.String({ default: 'no-reply@localhost', description: 'sender of mails' }),
  SEED_COMPAT: Type.Enum(['0', '1'], { default: '0', description: '1 switches the password grant on' }),
})

await runService({
  name: IDENTITY_SERVICE,
  config: Environment,
  create: (context, environment) =>
    createIdentityService(context, {
      shopUrl: environment.SHOP_URL,
      clients: firstPartyClients({
        shopUrl: environment.SHOP_URL,
        secrets: {
          orderService: environment.ORDER_CLIENT_SECRET,
          cli: environment.CLI_CLIENT_SECRET,
        },
        gatewayKeysUrl: environment.GATEWAY_KEYS_URL,
        teams: readTeamClients(environment.TEAM_CLIENTS),
      }),
      outsideProviders: readOutsideProviders(environment.OUTSIDE_PROVIDERS),
      seedCompat: environment.SEED_COMPAT === '1',
      ...(environment.SMTP_URL !== undefined && {
        mail: { kind: 'smtp', url: environment.SMTP_URL, from: environment.MAIL_FROM } as const,
      }),
    }),
})
