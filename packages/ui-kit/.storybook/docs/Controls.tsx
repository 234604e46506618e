import { DocsContext } from '@storybook/addon-docs/blocks'
import { useContext, useId, type ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { say } from '../words.ts'
import { Control } from './Control.tsx'
import { wordsOfControl } from './control-words.ts'
import { Prose } from './Prose.tsx'
import { useArgs, type StoryArgs } from './use-args.ts'

function ControlRow(props: { story: PreparedStory; name: string; args: StoryArgs }): ReactElement {
  const { story, name, args } = props
  const id = useId()
  const words = wordsOfControl(story, name)
  return (
    <li>
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      <Control
        id={id}
        argType={story.argTypes[name] ?? { name }}
        value={args.args[name]}
        change={(value) => args.update({ [name]: value })}
      />
      <p>
        <Prose text={words ? say(...words) : ''} />
      </p>
    </li>
  )
}

/** Everything about a story that can be tried, with what it is for. */
export function Controls({ story }: { story: PreparedStory }): ReactElement | null {
  const args = useArgs(useContext(DocsContext), story)
  const names = Object.keys(story.argTypes)
  if (names.length === 0) return null
  return (
    <div className="kit-controls" role="group" aria-label={say('값 바꿔 보기', 'Try values')}>
      <ul role="list">
        {names.map((name) => (
          <ControlRow key={name} story={story} name={name} args={args} />
        ))}
      </ul>
      <button className="kit-copy" type="button" onClick={() => args.reset()}>
        {say('처음대로', 'Reset')}
      </button>
    </div>
  )
}
