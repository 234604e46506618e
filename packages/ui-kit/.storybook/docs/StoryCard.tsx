import { Story } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { say, type Words } from '../words.ts'
import { storyName } from './story-names.ts'
import { StoryFrame } from './StoryFrame.tsx'

/** One story in its frame, with its name, what to look at, and a way to see it alone. */
export function StoryCard({ story, bare = false }: { story: PreparedStory; bare?: boolean }): ReactElement {
  const about: Words | undefined = story.parameters['about']
  return (
    <figure className="kit-card">
      {!bare && (
        <figcaption>
          <h3>{storyName(story)}</h3>
          {about && <p>{say(...about)}</p>}
        </figcaption>
      )}
      <div className="kit-canvas">
        {story.tags.includes('whole-page') ? <StoryFrame story={story} /> : <Story of={story.moduleExport} />}
      </div>
      <a className="kit-alone" href={`./?path=/story/${story.id}`} target="_top">
        {say('따로 보기', 'See it alone')}
        {!bare && <span className="jt-visually-hidden">: {storyName(story)}</span>}
      </a>
    </figure>
  )
}
