import { BenchShop } from './bench-shop.ts'
import { PARTS } from './parts.ts'
import { type Row, printTable } from './statistics.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. Known: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}

const shop = new BenchShop()
const rows: Row[] = []
try {
  for (const [name, measure] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await measure(shop)))
} finally {
  await shop.remove()
}
printTable(rows)
