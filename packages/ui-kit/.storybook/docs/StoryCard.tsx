import { Story } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { say, type Words } from '../words.ts'

/** One story in its frame, with its name, what to look at, and a way to see it alone. */
export function StoryCard({ story, bare = false }: { story: PreparedStory; bare?: boolean }): ReactElement {
  const about: Words | undefined = story.parameters['about']
  return (
    <figure className="kit-card">
      {!bare && (
        <figcaption>
          <h3>{story.name}</h3>
          {about && <p>{say(...about)}</p>}
        </figcaption>
      )}
      <div className="kit-canvas">
        <Story of={story.moduleExport} />
      </div>
      <a className="kit-alone" href={`./?path=/story/${story.id}`} target="_top">
        {say('따로 보기', 'See it alone')}
        <span className="jt-visually-hidden">: {story.name}</span>
      </a>
    </figure>
  )
}
