import { DocsContext } from '@storybook/addon-docs/blocks'
import { useContext, type ReactElement } from 'react'
import type { KitPage } from '../kit-page.ts'
import { say } from '../words.ts'
import { ApiTables } from './ApiTables.tsx'
import { Advice, Anatomy, PageHeader, StoryCards } from './KitSections.tsx'
import { Playground } from './Playground.tsx'
import { Snippets } from './Snippets.tsx'
import { useGlobals } from './use-globals.ts'

/** The one template of every element's page; what it says comes from `parameters.kit` and the stories. */
export function ElementPage(): ReactElement {
  const context = useContext(DocsContext)
  const { language } = useGlobals(context)
  const [first, ...rest] = context.componentStories()
  const kit: KitPage | undefined = first?.parameters['kit']
  if (!first || !kit)
    return <p>{say('이 페이지에는 parameters.kit이 없습니다.', 'This page has no parameters.kit.')}</p>
  const states = rest.filter(({ tags }) => tags.includes('state'))
  const options = rest.filter((story) => !states.includes(story))
  return (
    <article className="kit-page sb-unstyled" lang={language}>
      <PageHeader story={first} kit={kit} />
      <Playground story={first} />
      <Anatomy parts={kit.anatomy} />
      <StoryCards title={say('옵션', 'Options')} stories={options} />
      <StoryCards title={say('상태', 'States')} stories={states} />
      <Advice kit={kit} />
      <ApiTables tags={[String(first.component ?? ''), ...(kit.also ?? [])]} classes={kit.classes ?? []} />
      <Snippets html={say(...kit.html)} vue={kit.vue} />
    </article>
  )
}
