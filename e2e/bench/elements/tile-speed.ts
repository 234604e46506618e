import type { Browser } from '@playwright/test'
import type { Row } from '../statistics.ts'
import { serveBundled } from './bundled-page.ts'
import { createTimes } from './create-time.ts'
import { OUR_MODULES, SHOELACE_MODULES, TILES, ourTiles, shoelaceCards } from './tiles.ts'

const RUNS = 15

/** Our product tiles beside Shoelace's cards, each with a rating, in one run of one browser. */
export async function measureTiles(browser: Browser, browserName: string): Promise<Row[]> {
  const pages = await serveBundled({ ours: OUR_MODULES, shoelace: SHOELACE_MODULES })
  try {
    const times = await createTimes(
      browser,
      [
        { what: 'ours', url: pages.urlOf('ours'), markup: ourTiles() },
        { what: 'shoelace', url: pages.urlOf('shoelace'), markup: shoelaceCards() },
      ],
      RUNS,
    )
    const [ours = NaN, shoelace = NaN] = [times.get('ours'), times.get('shoelace')]
    const ms = (value: number): string => `${value.toFixed(1)} ms`
    return [
      {
        what: `${browserName}, ${TILES} product tiles created`,
        value: ms(ours),
        goal: `< ${ms(shoelace)}`,
        isMet: ours < shoelace,
      },
      { what: `${browserName}, ${TILES} Shoelace 2.20 cards with a rating`, value: ms(shoelace) },
      { what: `${browserName}, Shoelace's time in multiples of ours`, value: (shoelace / ours).toFixed(1) },
    ]
  } finally {
    await pages.close()
  }
}
