import { AUTH_MODES, type Static, Type } from '@jangteo/contracts'
import type { MailConfig } from '@jangteo/identity-service'
import { isAbsolute, join } from 'node:path'
import { REPOSITORY } from './repository.ts'

/** Environment of `npm start` and `npm run dev`. */
export const SettingsSchema = Type.Object({
  GATEWAY_PORT: Type.Integer({ default: 8088, minimum: 1, maximum: 65535, description: 'port of the shop' }),
  IDENTITY_PORT: Type.Integer({
    default: 8090,
    minimum: 1,
    maximum: 65535,
    description: 'port of the sign-in pages',
  }),
  PAYMENT_PORT: Type.Integer({
    default: 8092,
    minimum: 1,
    maximum: 65535,
    description: 'port of the card fields',
  }),
  DATA_DIR: Type.String({ default: '.data', description: 'folder that keeps orders, accounts and releases' }),
  SMTP_URL: Type.Optional(
    Type.String({
      description: 'mail server, e.g. smtps://user:password@mail.example.com; default: MAIL_DIR',
    }),
  ),
  MAIL_FROM: Type.String({ default: 'no-reply@localhost', description: 'sender of mails' }),
  MAIL_DIR: Type.Optional(
    Type.String({ description: 'folder that mails are written into; default: mail in the data folder' }),
  ),
  OUTSIDE_PROVIDERS: Type.String({
    default: '[]',
    description: 'OpenID providers that people may sign in with, JSON; see services/identity/README.md',
  }),
  DEMO_ACCOUNT: Type.Boolean({
    default: true,
    description:
      'make the demo accounts: a shopper, and one that may publish everything; false where others can reach the shop',
  }),
  AUTH_MODE: Type.Enum([...AUTH_MODES], {
    default: 'tmb',
    description:
      'who holds access tokens: tmb the page, bff the gateway alone, local-storage (teaching only)',
  }),
  PAGES_PER_MINUTE: Type.Integer({
    default: 3_000,
    minimum: 1,
    description: 'pages for one network address',
  }),
  PAGE_RENDERING: Type.Enum(['server', 'browser'], {
    default: 'server',
    description: 'where public pages are rendered first',
  }),
  SEED_COMPAT: Type.Boolean({
    default: false,
    description: 'switch the password grant of the old tutorial on',
  }),
  WITHOUT: Type.String({
    default: '',
    description: 'order, delivery, recommend: those to leave out, comma-separated',
  }),
  DELIVERY_START_AFTER_SECONDS: Type.Integer({
    default: 600,
    minimum: 0,
    description: 'from order to shipping',
  }),
  DELIVERY_COMPLETE_AFTER_SECONDS: Type.Integer({
    default: 3600,
    minimum: 0,
    description: 'from shipping to arrival',
  }),
  EVENTS_KEPT_DAYS: Type.Integer({
    default: 7,
    minimum: 1,
    description: 'how long events that every listener has handled are kept',
  }),
  CATALOG_RESERVATIONS_KEPT_DAYS: Type.Integer({
    default: 30,
    minimum: 1,
    description: 'how long reservations that own no stock any more are remembered',
  }),
  ORDER_CHECKOUTS_KEPT_DAYS: Type.Integer({
    default: 30,
    minimum: 1,
    description: 'how long an Idempotency-Key that has ended answers again',
  }),
  ORDER_CARDS_KEPT_DAYS: Type.Integer({
    default: 1,
    minimum: 1,
    description: 'how long the sandbox knows a card that was given to pay with',
  }),
  STORYBOOK: Type.Boolean({
    default: true,
    description: 'build the Storybook of the kit when the shop is open, and serve it at /storybook/',
  }),
  LOG_LEVEL: Type.String({ default: 'info', description: 'of the log file' }),
})
export type Settings = Static<typeof SettingsSchema>

/** Absolute path of the data folder; a relative one is below the repository. */
export const dataDirOf = ({ DATA_DIR }: Settings): string =>
  isAbsolute(DATA_DIR) ? DATA_DIR : join(REPOSITORY, DATA_DIR)

/** Where mails go: to the mail server, or into a folder where there is none. */
export const mailOf = (
  { SMTP_URL: url, MAIL_FROM: from, MAIL_DIR }: Pick<Settings, 'SMTP_URL' | 'MAIL_FROM' | 'MAIL_DIR'>,
  dataDir: string,
): MailConfig =>
  url === undefined
    ? { kind: 'folder', folder: MAIL_DIR ?? join(dataDir, 'mail') }
    : { kind: 'smtp', url, from }
