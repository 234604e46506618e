import { expect, test } from './test.ts'

/** In Chromium alone: Firefox makes no such call to its own machine, with or without a policy. */
test('A04 a call between browsers tells nobody anything', async ({ hostile, attacker }) => {
  await hostile.enter()
  await hostile.does('callOut', attacker.udpPort)
  expect(attacker.taken()).toEqual([])
})
