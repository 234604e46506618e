// What the elements weigh: prints it, writes it to the README, and fails where a budget is exceeded.
import { join } from 'node:path'
import { writeGenerated } from '../generated-text.ts'
import { ROOT } from './bundle.ts'
import { measureSizes, overBudget } from './measure-sizes.ts'
import { sizeTable } from './size-table.ts'

const sizes = await measureSizes()
const table = sizeTable(sizes)
console.log(table)
await writeGenerated(join(ROOT, 'README.md'), 'sizes', table)
for (const sentence of overBudget(sizes)) {
  console.error(`Over budget: ${sentence}`)
  process.exitCode = 1
}
