import { ReleaseNameSchema, RouteSchema } from './manifest.ts'
import { ReleaseIdSchema } from './release-map.ts'
import { type Static, Strict, Type } from './schema.ts'

/** Largest contentful paint and interaction to next paint in milliseconds, and cumulative layout shift. */
export const VITAL_METRICS = ['LCP', 'INP', 'CLS'] as const
export type VitalMetric = (typeof VITAL_METRICS)[number]

/** `POST /api/registry/vitals`: how one page view of a visitor who allowed that was. Answered with 204. */
export const VitalsReportSchema = Strict({
  environment: Type.String({ maxLength: 40 }),
  vitals: Type.Array(
    Strict({
      name: ReleaseNameSchema,
      release: ReleaseIdSchema,
      route: RouteSchema.properties.pattern,
      metric: Type.Enum([...VITAL_METRICS]),
      value: Type.Number({ minimum: 0, maximum: 600_000 }),
    }),
    { minItems: 1, maxItems: VITAL_METRICS.length },
  ),
})
export type VitalsReport = Static<typeof VitalsReportSchema>
export type Vital = VitalsReport['vitals'][number]
