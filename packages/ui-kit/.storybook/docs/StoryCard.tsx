import { DocsContext, Story } from '@storybook/addon-docs/blocks'
import { useContext, type ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { isDark } from '../toolbar.ts'
import { say, type Words } from '../words.ts'
import { pictureOf } from './pictures.ts'

/** What opens over the page, in a picture: here it would open over this page. */
function Picture({ story }: { story: PreparedStory }): ReactElement {
  const { globals } = useContext(DocsContext).getStoryContext(story)
  return (
    <img
      className="kit-picture"
      src={pictureOf(story.id, isDark(globals) ? 'dark' : 'light')}
      alt={say('열린 모습의 그림', 'A picture of it open')}
    />
  )
}

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
        {story.tags.includes('whole-page') ? <Picture story={story} /> : <Story of={story.moduleExport} />}
      </div>
      <a className="kit-alone" href={`./?path=/story/${story.id}`} target="_top">
        {say('따로 보기', 'See it alone')}
        <span className="jt-visually-hidden">: {story.name}</span>
      </a>
    </figure>
  )
}
