import { measureBearerCheck } from './bearer-check.ts'
import type { BenchShop } from './bench-shop.ts'
import { measureElements } from './elements/measure-elements.ts'
import { measureJourney } from './journey/measure-journey.ts'
import { measureLighthouse } from './lighthouse/measure-lighthouse.ts'
import { measureTrips } from './mount-trips.ts'
import { measurePages } from './pages/measure-pages.ts'
import { measureRendering } from './rendering/measure-rendering.ts'
import { measureWarmStart } from './start-time.ts'
import type { Row } from './statistics.ts'

type Measure = (shop: BenchShop) => Promise<Row[]>

/** What `npm run bench` measures, in this order; `-- name` measures that part alone. */
export const PARTS: Readonly<Record<string, Measure>> = {
  elements: measureElements,
  tokens: measureBearerCheck,
  pages: measurePages,
  journey: measureJourney,
  lighthouse: measureLighthouse,
  rendering: measureRendering,
  mounts: async (shop) => measureTrips(await shop.open()),
  starts: async (shop) => measureWarmStart(await shop.closed()),
}
