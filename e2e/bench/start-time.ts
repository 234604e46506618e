import { say } from './say.ts'
import { type Row, atMost, median } from './statistics.ts'
import { startShop } from '../support/shop-process.ts'

const RUNS = 5

/** Seconds from `npm start` on a shop that was started before to its first page. */
export async function measureWarmStart(dataDir: string): Promise<Row[]> {
  say('five warm starts')
  const seconds: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now()
    const shop = await startShop({ dataDir, command: ['npm', 'start'] })
    seconds.push((performance.now() - startedAt) / 1000)
    await shop.stop()
  }
  return [
    atMost(`warm npm start to first page (median of ${RUNS})`, median(seconds), { limit: 5, unit: 's' }),
  ]
}
