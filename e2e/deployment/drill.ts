import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startShop, type ShopProcess } from '../support/shop-process.ts'
import { test as base } from '../support/test.ts'
import { openReleaseDesk, type ReleaseDesk } from './release-desk.ts'

interface OpenShop {
  readonly shop: ShopProcess
  readonly dataDir: string
  readonly desk: ReleaseDesk
}

/** One shop for all drills that a worker runs: each begins with a release that everybody has. */
export const test = base.extend<{ desk: ReleaseDesk }, { opened: OpenShop }>({
  opened: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-releases-'))
      const shop = await startShop({ dataDir })
      await use({ shop, dataDir, desk: await openReleaseDesk(shop, dataDir) })
      await shop.kill()
      await rm(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  desk: ({ opened }, use) => use(opened.desk),
  baseURL: ({ opened }, use) => use(opened.shop.url),
})
