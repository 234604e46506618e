import type { ProductListDto } from '@jangteo/contracts'
import type { ShopProcess } from '../../support/shop-process.ts'
import type { BenchShop } from '../bench-shop.ts'
import { say } from '../say.ts'
import { type Row, atLeast, atMost, median } from '../statistics.ts'
import { heapMb } from './heap.ts'
import { fetchPage, type Load, measureLoad, type Throughput } from './load.ts'
import { residentMb } from './process-figures.ts'

const ROUNDS = 5
const KEPT = { limit: 2_000, unit: 'pages/s' }
const RENDERED = { limit: 150, unit: 'pages/s' }
/** Until all code is compiled and what may be kept is full: pages of the shop's products take 128 MB. */
const FILLING = 3_000
const RENDERS = 10_000
const GROWTH = { limit: 10, unit: '%' }

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

  say('memory before and after ten thousand rendered pages')
  const memory = await measureMemory(running, () => measure({ pages: RENDERS, path: rendered }))
  return [
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

/** Pages that nobody asked for before: another variant that does not exist is another page. */
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
  return [
    goal ? atLeast(label, perCore, goal) : { what: label, value: `${perCore} pages/s` },
    { what: `${what}, by the clock of this machine`, value: `${perSecond} pages/s` },
  ]
}

async function measureMemory(
  { process: { pid = 0 }, output }: ShopProcess,
  render: () => Promise<unknown>,
): Promise<readonly Row[]> {
  const look = async (): Promise<readonly [number, number]> => [await heapMb(output()), await residentMb(pid)]
  const [heap, resident] = await look()
  await render()
  const [heapAfter, residentAfter] = await look()
  const grown = Number((((heapAfter - heap) / heap) * 100).toFixed(1))
  return [
    { what: 'heap, full', value: `${Math.round(heap)} MB` },
    atMost('heap, growth by 10,000 rendered pages', grown, GROWTH),
    { what: 'memory of the process, then', value: `${Math.round(resident)} MB` },
    { what: 'memory of the process, after them', value: `${Math.round(residentAfter)} MB` },
  ]
}
