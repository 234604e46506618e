import type { DocsContextProps } from '@storybook/addon-docs/blocks'
import { useEffect, useState } from 'react'
import type { Args, PreparedStory } from 'storybook/internal/types'

interface ArgsEvent {
  readonly storyId: string
  readonly args: Args
}

export interface StoryArgs {
  readonly args: Args
  readonly update: (updatedArgs: Args) => void
  readonly reset: () => void
}

/** What a story is shown with now, and how to change that. */
export function useArgs(context: DocsContextProps, story: PreparedStory): StoryArgs {
  const { channel } = context
  const { id: storyId } = story
  const [args, setArgs] = useState(() => context.getStoryContext(story).args)
  useEffect(() => {
    const follow = (event: ArgsEvent): void => {
      if (event.storyId === storyId) setArgs(event.args)
    }
    channel.on('storyArgsUpdated', follow)
    return () => channel.off('storyArgsUpdated', follow)
  }, [channel, storyId])
  return {
    args,
    update: (updatedArgs) => {
      // At once: a field that waits for the story's answer breaks syllables that are being composed.
      setArgs((before) => ({ ...before, ...updatedArgs }))
      channel.emit('updateStoryArgs', { storyId, updatedArgs })
    },
    reset: () => channel.emit('resetStoryArgs', { storyId }),
  }
}
