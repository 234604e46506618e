import type { Page } from '@playwright/test'
import { openReleaseDesk, type ReleaseDesk } from '../deployment/release-desk.ts'
import { expect, test as base } from '../support/test.ts'
import { type Attacker, openAttacker } from './attacker.ts'
import type { AttackName, Attacks } from './hostile/index.ts'
import { type HostileRelease, publishHostile } from './hostile-release.ts'

export { expect }

const SHOP = {
  url: `http://localhost:${process.env.E2E_GATEWAY_PORT}`,
  identityUrl: `http://localhost:${process.env.E2E_IDENTITY_PORT}`,
}

type Answer<Name extends AttackName> = Awaited<ReturnType<Attacks[Name]>>

export interface Hostile {
  /** Opens the home page with the hostile release in it. */
  enter(page?: Page): Promise<void>
  /** Has it do something in the page. */
  does<Name extends AttackName>(name: Name, ...args: Parameters<Attacks[Name]>): Promise<Answer<Name>>
}

interface Worker {
  readonly attacker: Attacker
  readonly desk: ReleaseDesk
  readonly release: HostileRelease
}

/** Only the browser of the test has the hostile release: by the cookie of its preview. */
export const test = base.extend<{ hostile: Hostile; uncaught: string[] }, Worker>({
  attacker: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const attacker = await openAttacker()
      await use(attacker)
      attacker.close()
    },
    { scope: 'worker' },
  ],
  desk: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => use(await openReleaseDesk(SHOP, process.env.E2E_DATA_DIR ?? '')),
    { scope: 'worker' },
  ],
  release: [({ desk }, use) => publishHostile(desk).then(use), { scope: 'worker' }],
  // The browser names there whatever it refuses to the hostile release.
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  consoleLines: async ({}, use) => use([]),
  uncaught: async ({ context }, use) => {
    const lines: string[] = []
    context.on('weberror', (found) => lines.push(found.error().message))
    await use(lines)
  },
  hostile: async ({ page, release }, use) => {
    await use({
      async enter(own = page) {
        await own.request.get(release.preview, { maxRedirects: 0 })
        await own.goto('/en/')
        await own
          .locator('mfe-slot:has(> rec-for-you)')
          .evaluate((slot) => slot.scrollIntoView({ block: 'center' }))
        await expect.poll(() => own.evaluate(() => 'attack' in globalThis)).toBe(true)
      },
      does: (name, ...args) =>
        page.evaluate(
          ([wanted, given]) => Reflect.get(globalThis, 'attack')(wanted, given) as Promise<never>,
          [name, args] as const,
        ),
    })
  },
})
