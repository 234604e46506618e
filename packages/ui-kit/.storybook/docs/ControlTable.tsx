import { DocsContext, PureArgsTable } from '@storybook/addon-docs/blocks'
import { useContext, type ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { say } from '../words.ts'
import { wordsOfControl } from './control-words.ts'
import { useArgs } from './use-args.ts'

/** Everything about a story that can be tried, with what it is for. */
export function ControlTable({ story }: { story: PreparedStory }): ReactElement | null {
  const { args, update, reset } = useArgs(useContext(DocsContext), story)
  const names = Object.keys(story.argTypes)
  if (names.length === 0) return null
  const rows = Object.fromEntries(
    names.map((name) => {
      const words = wordsOfControl(story, name)
      return [name, { ...story.argTypes[name], description: words && say(...words) }]
    }),
  )
  return (
    <div
      className="kit-scroll kit-controls"
      tabIndex={0}
      role="region"
      aria-label={say('값 바꿔 보기', 'Try values')}
    >
      <PureArgsTable rows={rows} args={args} updateArgs={update} resetArgs={reset} storyId={story.id} />
    </div>
  )
}
