import { firefox as playwright } from '@playwright/test'
import { firefox } from '../../../tools/browsers.mjs'
import { say } from '../say.ts'
import type { Row } from '../statistics.ts'
import { using, withChromium } from '../with-browser.ts'
import { createCostTable } from './create-cost.ts'
import { measureTiles, tileRows } from './tile-speed.ts'
import { describeMachine, writeTimes } from './write-times.ts'

/** The kit beside another one, and its cost of creation, which its README tells. */
export async function measureElements(): Promise<Row[]> {
  const machine = describeMachine()
  say('product tiles beside Shoelace, in Chromium and Firefox')
  const itsFirefox = await playwright.launch({ channel: 'moz-firefox', executablePath: firefox })
  const inFirefox = await using(itsFirefox, measureTiles)
  const [inChromium, costs] = await withChromium(async (browser) => {
    const tiles = await measureTiles(browser)
    say('what each element costs to create')
    return [tiles, await createCostTable(browser)] as const
  })
  const tiles = [inChromium, inFirefox]
  await writeTimes(machine, tiles, costs)
  return tiles.flatMap(tileRows)
}
