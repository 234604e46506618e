import type { ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import type { KitPage } from '../kit-page.ts'
import { STATUS_WORDS } from '../status.ts'
import { say, type Words } from '../words.ts'
import { StoryCard } from './StoryCard.tsx'

/** An element by its tag, what is CSS alone by its class. */
const selectorOf = (component: string): string => (component.startsWith('.') ? component : `<${component}>`)

export function PageHeader({ story, kit }: { story: PreparedStory; kit: KitPage }): ReactElement {
  return (
    <header>
      <p className={`kit-status kit-status--${kit.status}`}>{say(...STATUS_WORDS[kit.status])}</p>
      <h1>{story.title.split('/').at(-1)}</h1>
      {story.component && <code className="kit-tag">{selectorOf(String(story.component))}</code>}
      <p className="kit-summary">{say(...kit.summary)}</p>
    </header>
  )
}

export function Anatomy({ parts }: { parts: KitPage['anatomy'] }): ReactElement {
  return (
    <>
      <h2>{say('구조', 'Anatomy')}</h2>
      <ol className="kit-anatomy">
        {parts.map(([part, what]) => (
          <li key={part}>
            <strong>{part}</strong> {say(...what)}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Stories of one kind under their heading; nothing where there are none. */
export function StoryCards(props: { title: string; stories: readonly PreparedStory[] }): ReactElement {
  return (
    <>
      {props.stories.length > 0 && <h2>{props.title}</h2>}
      {props.stories.map((story) => (
        <StoryCard key={story.id} story={story} />
      ))}
    </>
  )
}

function Rules(props: { title: string; items: readonly Words[]; kind: string }): ReactElement {
  return (
    <section className={`kit-rules kit-rules--${props.kind}`}>
      <h3>{props.title}</h3>
      <ul>
        {props.items.map((words) => (
          <li key={words[1]}>{say(...words)}</li>
        ))}
      </ul>
    </section>
  )
}

export function Advice({ kit }: { kit: KitPage }): ReactElement {
  return (
    <>
      <h2>{say('쓰는 법', 'How to use it')}</h2>
      <div className="kit-pair">
        <Rules kind="do" title={say('이렇게', 'Do')} items={kit.dos} />
        <Rules kind="dont" title={say('이러지 않기', 'Don’t')} items={kit.donts} />
      </div>
      <h2>{say('접근성', 'Accessibility')}</h2>
      <Rules kind="plain" title={say('약속', 'What it promises')} items={kit.accessibility} />
    </>
  )
}
