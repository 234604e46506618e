import { emulateMedia } from '@web/test-runner-commands'

/** What holds for those who want less motion; undefined in a browser that cannot be told that somebody does. */
export async function whenMotionIsReduced<Found>(look: () => Found): Promise<Found | undefined> {
  await emulateMedia({ reducedMotion: 'reduce' })
  const found = matchMedia('(prefers-reduced-motion: reduce)').matches ? look() : undefined
  await emulateMedia({ reducedMotion: 'no-preference' })
  return found
}
