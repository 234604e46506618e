import type { Site } from '../domain/site.ts'
import type { Frames } from './frames.ts'
import type { Filling, FragmentVisit, ServerFragments } from './server-fragments.ts'

/** Markup of the frame, and what stands in its elements of all teams. */
export interface FilledFrame extends Filling {
  /** Empty where the shell draws it. */
  readonly html: string
}

export interface FrameParts {
  readonly frames: Frames
  readonly fragments: Pick<ServerFragments, 'fill'>
}

/** Never rejects. */
export async function fillFrame(
  { frames, fragments }: FrameParts,
  { shell, mfes }: Site,
  visit: FragmentVisit,
): Promise<FilledFrame> {
  const frame = await frames.get(shell, visit.locale)
  return { html: frame.html, ...(await fragments.fill(frame, mfes, visit, 'f')) }
}
