import { DocsContext } from '@storybook/addon-docs/blocks'
import { useContext, useRef, type ReactElement } from 'react'
import type { PreparedStory } from 'storybook/internal/types'
import { initialGlobals } from '../toolbar.ts'
import { say } from '../words.ts'
import { storyName } from './story-names.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** A story in a page of its own, which is looked at only: in this page it would open over all of it, and take the focus. */
export function StoryFrame({ story }: { story: PreparedStory }): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null)
  useKeptFocus(frame)
  const { globals } = useContext(DocsContext).getStoryContext(story)
  const chosen = Object.keys(initialGlobals).map((name) => `${name}:${String(globals[name])}`)
  return (
    <iframe
      ref={frame}
      className="kit-frame"
      src={`./iframe.html?viewMode=story&id=${story.id}&globals=${chosen.join(';')}`}
      title={say(`${storyName(story)}: 보기만 합니다`, `${storyName(story)}: to look at only`)}
      loading="lazy"
      scrolling="no"
      inert
    />
  )
}
