import { afterEach, expect, it, vi } from 'vitest'
import { staying, watchLeaving } from './leaving.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('is clear ten seconds after somebody began to leave that the page stays', async () => {
  vi.useFakeTimers()
  const tab = new EventTarget()
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab))
  watchLeaving()
  expect(staying()).toBeUndefined()
  tab.dispatchEvent(new Event('beforeunload'))
  const stays = vi.fn()
  void staying()?.then(stays)
  await vi.advanceTimersByTimeAsync(9_999)
  expect(stays).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(stays).toHaveBeenCalled()
})
