import { readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProductListDto } from '@jangteo/contracts'
import { ProductPage } from '../../pages/product-pages.ts'
import { replaceFile } from '../../support/replace-file.ts'
import { expect } from '../../support/test.ts'
import { copyWorkspace } from '../../support/workspace-copy.ts'
import { processesWith, test } from './own-shop.ts'

const TEMPLATE = 'apps/catalog-mfe/src/view/components/ProductBuyBox.vue'
const SERVICE = 'services/delivery/src/service.ts'
const NEWS = 'said while the page was open'

async function productWithVariants(url: string): Promise<string> {
  const { items } = (await (await fetch(`${url}/api/catalog/products?locale=en`)).json()) as ProductListDto
  const product = items.find(({ swatches }) => swatches.length > 1)
  if (!product) throw new Error('no product comes in several colours')
  return `${url}/en/p/${product.slug}-${product.id}`
}

test('npm run dev shows a changed template in the open page, and ends in the middle of a restart', async ({
  page,
  dataDir,
  openShop,
  consoleLines,
}) => {
  test.slow()
  const repository = join(dataDir, 'repository')
  await copyWorkspace(repository)
  const shop = await openShop({
    dataDir: join(dataDir, 'data'),
    repository,
    command: ['node', 'packages/dev-env/src/dev.ts'],
  })
  await expect.poll(() => shop.output(), { timeout: 60_000 }).toContain('Ctrl-C closes the shop.')
  await page.goto(await productWithVariants(shop.url))
  const { variants } = new ProductPage(page)
  await variants.nth(1).check()
  await page.evaluate((mark) => document.documentElement.setAttribute('data-mark', mark), 'here before')

  const template = join(repository, TEMPLATE)
  const summary = '{{ product.summary }}'
  const source = await readFile(template, 'utf8')
  expect(source).toContain(summary)
  await replaceFile(template, source.replace(summary, `${summary} (${NEWS})`))
  await expect(page.getByText(NEWS)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'here before')
  await expect(variants.nth(1)).toBeChecked()

  const now = new Date()
  await utimes(join(repository, SERVICE), now, now)
  await expect.poll(() => shop.output(), { intervals: [10] }).toContain('restarting')
  expect(await shop.stop()).toBe(0)
  expect(shop.output()).not.toMatch(/EPIPE|ERR_|^\s+at /m)
  expect(await processesWith(join(dataDir, 'data'))).toEqual([])
  // Vite's client tells that nobody answers any more, in a worker that the shop's policy refuses.
  consoleLines.length = 0
})
