import type { BenchShop } from '../bench-shop.ts'
import { isOpen, shopPages } from '../pages/shop-pages.ts'
import { say } from '../say.ts'
import { type Row, median, spread } from '../statistics.ts'
import { CATEGORIES, type Judgement, runLighthouse } from './run-lighthouse.ts'

const RUNS = 5
const FULL = 100

/** The public pages as Lighthouse judges them on a phone. */
export async function measureLighthouse(shop: BenchShop): Promise<Row[]> {
  const shopUrl = await shop.open()
  const pages = (await shopPages(shopUrl)).filter(isOpen)
  const rows: Row[] = []
  for (const { name, path } of [...pages, { name: 'search', path: '/en/search?q=bag' }])
    rows.push(...rowsOf(name, await judge(shopUrl + path, name)))
  return rows
}

async function judge(url: string, name: string): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = []
  for (let run = 0; run < RUNS; run += 1) {
    say(`Lighthouse on ${name}, ${run + 1} of ${RUNS}`)
    judgements.push(await runLighthouse(url))
  }
  for (const fault of new Set(judgements.flatMap(({ faults }) => faults))) say(`${name}, ${fault}`)
  return judgements
}

/** Each category but performance at its worst: it must hold every time. */
function rowsOf(name: string, judgements: readonly Judgement[]): Row[] {
  return CATEGORIES.map((category) => {
    const scores = judgements.map((judgement) => judgement.scores[category])
    const what = `${name}: Lighthouse ${category}`
    if (category === 'performance')
      return { what: `${what}, median of ${RUNS}`, value: `${median(scores)} (${spread(scores)})` }
    const worst = Math.min(...scores)
    return { what, value: String(worst), goal: String(FULL), isMet: worst === FULL }
  })
}
