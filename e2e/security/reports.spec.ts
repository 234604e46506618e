import { isReported } from './policy-reports.ts'
import { expect, test } from './test.ts'

test('what the content policy stopped in a browser is counted and logged at the gateway', async ({
  hostile,
  attacker,
}) => {
  // Reports of an address are limited to one a second, and other tests send many: few, again, in a new page, until each was taken.
  await expect(async () => {
    await hostile.enter()
    await hostile.does('sendAway', attacker.origin, ['fetch', 'picture', 'module'])
    for (const directive of ['connect-src', 'img-src', 'script-src-elem'])
      await expect
        .poll(() => isReported({ policy: 'csp', directive, blocked: attacker.origin }), { timeout: 5_000 })
        .toBe(true)
  }).toPass()
  attacker.taken()
})
