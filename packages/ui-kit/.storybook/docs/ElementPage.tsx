import { DocsContext } from '@storybook/addon-docs/blocks'
import { useContext, type ReactElement } from 'react'
import type { KitPage } from '../kit-page.ts'
import { STATUS_WORDS } from '../status.ts'
import { say, type Words } from '../words.ts'
import { ApiTables } from './ApiTables.tsx'
import { ControlTable } from './ControlTable.tsx'
import { Snippets } from './Snippets.tsx'
import { StoryCard } from './StoryCard.tsx'
import { useGlobals } from './use-globals.ts'

function List({
  title,
  items,
  kind,
}: {
  title: string
  items: readonly Words[]
  kind: string
}): ReactElement {
  return (
    <section className={`kit-rules kit-rules--${kind}`}>
      <h3>{title}</h3>
      <ul>
        {items.map((words) => (
          <li key={words[1]}>{say(...words)}</li>
        ))}
      </ul>
    </section>
  )
}

/** An element by its tag, what is CSS alone by its class. */
const selectorOf = (component: string): string => (component.startsWith('.') ? component : `<${component}>`)

/** The one template of every element's page; what it says comes from `parameters.kit` and the stories. */
export function ElementPage(): ReactElement {
  const context = useContext(DocsContext)
  useGlobals(context)
  const stories = context.componentStories()
  const [first, ...rest] = stories
  const kit: KitPage | undefined = first?.parameters['kit']
  if (!first || !kit)
    return <p>{say('이 페이지에는 parameters.kit이 없습니다.', 'This page has no parameters.kit.')}</p>
  const states = rest.filter(({ tags }) => tags.includes('state'))
  const options = rest.filter((story) => !states.includes(story))
  return (
    <article className="kit-page sb-unstyled">
      <header>
        <p className={`kit-status kit-status--${kit.status}`}>{say(...STATUS_WORDS[kit.status])}</p>
        <h1>{first.title.split('/').at(-1)}</h1>
        {first.component && <code className="kit-tag">{selectorOf(String(first.component))}</code>}
        <p className="kit-summary">{say(...kit.summary)}</p>
      </header>
      <StoryCard story={first} bare />
      <ControlTable story={first} />
      <h2>{say('구조', 'Anatomy')}</h2>
      <ol className="kit-anatomy">
        {kit.anatomy.map(([part, what]) => (
          <li key={part}>
            <strong>{part}</strong> {say(...what)}
          </li>
        ))}
      </ol>
      {options.length > 0 && <h2>{say('옵션', 'Options')}</h2>}
      {options.map((story) => (
        <StoryCard key={story.id} story={story} />
      ))}
      {states.length > 0 && <h2>{say('상태', 'States')}</h2>}
      {states.map((story) => (
        <StoryCard key={story.id} story={story} />
      ))}
      <h2>{say('쓰는 법', 'How to use it')}</h2>
      <div className="kit-pair">
        <List kind="do" title={say('이렇게', 'Do')} items={kit.dos} />
        <List kind="dont" title={say('이러지 않기', 'Don’t')} items={kit.donts} />
      </div>
      <h2>{say('접근성', 'Accessibility')}</h2>
      <List kind="plain" title={say('약속', 'What it promises')} items={kit.accessibility} />
      <h2>API</h2>
      <ApiTables tag={String(first.component ?? '')} classes={kit.classes ?? []} />
      <h2>{say('코드', 'Code')}</h2>
      <Snippets html={kit.html} vue={kit.vue} />
    </article>
  )
}
