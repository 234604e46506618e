import { type Static, Type } from '@jangteo/contracts'

/** Environment of this service. */
export const CatalogConfigSchema = Type.Object({
  CATALOG_SEED: Type.Boolean({ default: false, description: 'stock an empty shop with its first goods' }),
  CATALOG_REFRESH_MS: Type.Integer({
    default: 2_000,
    minimum: 100,
    description: 'how often changes made by other replicas are looked for',
  }),
  CATALOG_SWEEP_MS: Type.Integer({
    default: 10_000,
    minimum: 100,
    description: 'how often overdue reservations give their stock back',
  }),
  CATALOG_RESERVATIONS_KEPT_DAYS: Type.Integer({
    minimum: 1,
    default: 30,
    description: 'how long a reservation that owns no stock any more is remembered',
  }),
})
export type CatalogConfig = Static<typeof CatalogConfigSchema>
