import { type MountTrip, measureMounts } from './mount-leaks.ts'
import { say } from './say.ts'
import type { Row } from './statistics.ts'
import { withChromium } from './with-browser.ts'

const TRIPS: readonly MountTrip[] = [
  {
    what: 'catalog and order pages',
    from: '/en',
    linkThere: '.jangteo-header__cart a:visible',
    linkBack: '.jangteo-logo',
    shownHere: '.home-hero',
    shownThere: '[data-mfe="order"] h1',
  },
  {
    what: 'catalog pages with recommend',
    from: '/en',
    reveal: 'mfe-slot:has(> rec-for-you)',
    linkThere: 'cat-nav a[href="/en/c/kitchen"]',
    linkBack: '.jangteo-logo',
    shownHere: 'rec-for-you h2',
    shownThere: '.category-page h1',
  },
]

/** What each round trip leaves behind. */
export const measureTrips = (shopUrl: string): Promise<Row[]> =>
  withChromium(async (browser) => {
    const rows: Row[] = []
    for (const trip of TRIPS) {
      say(`fifty mounts: ${trip.what}`)
      rows.push(...(await measureMounts(browser, shopUrl, trip)))
    }
    return rows
  })
