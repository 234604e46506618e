import type { Browser } from '@playwright/test'
import { median, type Row } from '../statistics.ts'
import { serveBundled } from './bundled-page.ts'
import { createTimes } from './create-time.ts'
import { OUR_MODULES, SHOELACE_MODULES, TILES, ourTiles, shoelaceCards } from './tiles.ts'

const RUNS = 25

/** In milliseconds. The fastest run is the one that other work on the machine disturbed least. */
interface Times {
  readonly median: number
  readonly fastest: number
}

export interface TileTimes {
  readonly browser: string
  readonly ours: Times
  readonly shoelace: Times
}

const toTimes = (runs: readonly number[] = []): Times => ({
  median: median(runs),
  fastest: Math.min(...runs),
})

const named: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox' }

/** As people call it, e.g. `Chromium 156`. */
const nameOf = (browser: Browser): string =>
  `${named[browser.browserType().name()]} ${browser.version().split('.')[0]}`

/** Our product tiles beside Shoelace's cards, each with a rating, in one run of one browser. */
export async function measureTiles(browser: Browser): Promise<TileTimes> {
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
    return {
      browser: nameOf(browser),
      ours: toTimes(times.get('ours')),
      shoelace: toTimes(times.get('shoelace')),
    }
  } finally {
    await pages.close()
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`

export const tileRows = ({ browser, ours, shoelace }: TileTimes): Row[] => [
  {
    what: `${browser}, ${TILES} product tiles created`,
    value: ms(ours.median),
    goal: `< ${ms(shoelace.median)}`,
    isMet: ours.median < shoelace.median,
  },
  { what: `${browser}, ${TILES} Shoelace 2.20 cards with a rating`, value: ms(shoelace.median) },
  {
    what: `${browser}, Shoelace's time in multiples of ours`,
    value: (shoelace.median / ours.median).toFixed(1),
  },
]

const show = (times: Times): string => `${times.median.toFixed(1)} (${times.fastest.toFixed(1)})`

const verdict = ({ ours, shoelace }: TileTimes): string =>
  `${ours.median < shoelace.median ? 'met' : 'not met'}, in ${((100 * ours.median) / shoelace.median).toFixed(0)} % of its time`

/** The same for people who read Markdown. */
export const tileTable = (all: readonly TileTimes[]): string =>
  [
    `| ${TILES} created, median (and fastest) of ${RUNS} | our product tiles, ms | Shoelace 2.20 cards with a rating, ms | goal: less time than Shoelace |`,
    '| --- | --: | --: | --- |',
    ...all.map(
      (times) => `| ${times.browser} | ${show(times.ours)} | ${show(times.shoelace)} | ${verdict(times)} |`,
    ),
  ].join('\n')
