import { loadavg } from 'node:os'
import type { ProductListDto } from '@jangteo/contracts'
import type { ShopProcess } from '../../support/shop-process.ts'
import type { BenchShop } from '../bench-shop.ts'
import { say } from '../say.ts'
import { type Row, atLeast, atMost, growthPercent, median } from '../statistics.ts'
import { heapMb } from './heap.ts'
import { fetchPage, type Load, measureLoad, type Throughput } from './load.ts'
import { residentMb } from './process-figures.ts'

const ROUNDS = 5
const KEPT = { limit: 2_000, unit: 'pages/s' }
const RENDERED = { limit: 150, unit: 'pages/s' }
/** Until all code is compiled and what may be kept is full: pages of the shop's products take 128 MB. */
const FILLING = 4_500
const RENDERS = 10_000
const LOOKS = 5
const GROWTH = { limit: 2, unit: '%' }
const ONE_CORE =
  'one core: a second of processor time of gateway, composer, its threads, the services and databases'

type Visit = Pick<Load, 'pages' | 'path' | 'etag'>

/**
 * What the shop's process does in a second of one core: gateway, composer, the render thread and the services that it asks, as with `npm start`. The
 * visitors are another process, and whatever else the machine does takes none of that time.
 */
export async function measureRendering(shop: BenchShop): Promise<Row[]> {
  const running = await shop.process({
    NODE_OPTIONS: '--inspect=127.0.0.1:0',
    PAGES_PER_MINUTE: '10000000',
  })
  const { url: origin, process } = running
  const measure = (visit: Visit): Promise<Throughput> =>
    measureLoad({ origin, pid: process.pid ?? 0, ...visit })
  const paths = await productPaths(origin)
  const first = paths[0] ?? ''

  say('pages that are rendered for each visitor, until what is kept is full')
  const rendered = rendering(paths)
  await measure({ pages: FILLING, path: rendered })
  const renders = await rounds(() => measure({ pages: 300, path: rendered }))

  say('one page that is kept, and the same for who has it')
  await measure({ pages: 4_000, path: () => first })
  const kept = await rounds(() => measure({ pages: 2_000, path: () => first }))
  const { etag } = await fetchPage(origin + first)
  const unchanged = await rounds(() => measure({ pages: 2_000, path: () => first, etag }))

  say('memory while ten thousand pages are rendered')
  const pages = RENDERS / (LOOKS - 1)
  const memory = await measureMemory(running, () => measure({ pages, path: rendered }))
  return [
    { what: ONE_CORE, value: `load ${loadavg()[0]?.toFixed(1)} in the end` },
    ...rowsOf('product page, kept', kept, KEPT),
    ...rowsOf('product page, 304', unchanged),
    ...rowsOf('product page, rendered', renders, RENDERED),
    ...memory,
  ]
}

async function productPaths(origin: string): Promise<readonly string[]> {
  const list = await fetch(`${origin}/api/catalog/products?locale=ko&pageSize=48`)
  const { items } = (await list.json()) as ProductListDto
  return items.map(({ slug, id }) => `/ko/p/${encodeURIComponent(slug)}-${id}`)
}

/** Pages that nobody asked for before: another variant that does not exist is another page. What services say of the products themselves may be kept as long as they say. */
function rendering(paths: readonly string[]): Load['path'] {
  let asked = 0
  return () => `${paths[asked % paths.length]}?sku=none-${(asked += 1)}`
}

async function rounds(measure: () => Promise<Throughput>): Promise<readonly Throughput[]> {
  const figures: Throughput[] = []
  for (let round = 0; round < ROUNDS; round += 1) figures.push(await measure())
  return figures
}

function rowsOf(
  what: string,
  figures: readonly Throughput[],
  goal?: { readonly limit: number; readonly unit: string },
): readonly Row[] {
  const perCore = Math.round(median(figures.map(({ perCoreSecond }) => perCoreSecond)))
  const perSecond = Math.round(median(figures.map((figure) => figure.perSecond)))
  const label = `${what}, on one core, median of ${ROUNDS}`
  const ratio = goal ? ` ${(perCore / goal.limit).toFixed(2)} ×` : ''
  return [
    goal ? atLeast(label + ratio, perCore, goal) : { what: label, value: `${perCore} pages/s` },
    { what: `${what}, by the clock of this machine`, value: `${perSecond} pages/s` },
  ]
}

async function measureMemory(
  { process: { pid = 0 }, output }: ShopProcess,
  render: () => Promise<unknown>,
): Promise<readonly Row[]> {
  const heaps: number[] = []
  const residents: number[] = []
  const look = async (): Promise<void> => {
    heaps.push(await heapMb(output()))
    residents.push(await residentMb(pid))
  }
  await look()
  while (heaps.length < LOOKS) {
    await render()
    await look()
  }
  const show = (figures: readonly number[]): string => figures.map((figure) => Math.round(figure)).join(' ')
  const grown = (figures: readonly number[]): number => Number(growthPercent(figures).toFixed(1))
  return [
    { what: 'heap, looked at every 2,500 rendered pages', value: `${show(heaps)} MB` },
    atMost('heap, growth by 10,000', grown(heaps), GROWTH),
    { what: 'memory of the process', value: `${show(residents)} MB` },
    atMost('memory of the process, growth by 10,000', grown(residents), GROWTH),
  ]
}
