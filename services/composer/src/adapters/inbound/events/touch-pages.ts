import { type Touch, touchOf, TOUCHING_EVENTS } from '@jangteo/contracts'
import type { BoundConsumer } from '@jangteo/service-kit'

/** Hears what makes kept pages out of date. They are in memory: there is no effect to write, and none that happening twice could harm. */
export const touchPages = (touch: (touch: Touch) => void): BoundConsumer => ({
  name: 'composer.touch-pages',
  types: TOUCHING_EVENTS,
  receive: async ({ type, data }) => {
    const touched = touchOf(type, data)
    if (touched) touch(touched)
  },
  bury: async () => undefined,
})
