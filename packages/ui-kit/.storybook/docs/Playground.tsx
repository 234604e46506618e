import type { ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { say } from '../words.ts'
import { Controls } from './Controls.tsx'
import { StoryCard } from './StoryCard.tsx'

/** The first story, with everything about it that can be tried. */
export function Playground({ story }: { story: PreparedStory }): ReactElement {
  return (
    <>
      <h2 className="jt-visually-hidden">{say('써 보기', 'Try it')}</h2>
      <StoryCard story={story} bare />
      <Controls story={story} />
    </>
  )
}
