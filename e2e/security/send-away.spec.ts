import { expect, test } from './test.ts'

test('A04 of what a hostile micro-frontend reads it can send nothing away while the page stays', async ({
  hostile,
  attacker,
  page,
}) => {
  await hostile.enter()
  expect(await hostile.does('sendAway', attacker.origin)).toHaveLength(24)
  // A form that may not be sent still ends as a navigation, and may meet the first one that follows.
  await expect(() => page.goto(`${attacker.origin}/later`)).toPass()
  expect(new Set(attacker.taken())).toEqual(new Set(['GET /later']))
})

/** Chromium has a header against it, other browsers nothing: docs/security.md. */
test('A04 by another page or window it can, but not in Chromium', async ({
  hostile,
  attacker,
  page,
  browserName,
}) => {
  await hostile.enter()
  const opened = page.waitForEvent('popup')
  await hostile.does('openWindow', `${attacker.origin}/window`)
  await (await opened).waitForLoadState()
  const left = page.waitForEvent('framenavigated')
  await hostile.does('leave', `${attacker.origin}/left`)
  await left
  // Where the page was sent may still be on its way, and meet what follows.
  await expect(() => page.goto(`${attacker.origin}/later`)).toPass()
  const leaks = browserName === 'chromium' ? [] : ['GET /window', 'GET /left']
  await expect.poll(() => attacker.seen()).toEqual(new Set([...leaks, 'GET /later']))
  attacker.taken()
})
