import type { DocsContextProps } from '@storybook/addon-docs/blocks'
import { useEffect, useState } from 'react'
import type { Globals } from 'storybook/internal/types'
import { initialGlobals } from '../toolbar.ts'

interface GlobalsEvent {
  readonly globals: Globals
}

function currentGlobals(context: DocsContextProps): Globals {
  const [story] = context.componentStories()
  return story ? context.getStoryContext(story).globals : initialGlobals
}

/** What the toolbar says now. */
export function useGlobals(context: DocsContextProps): Globals {
  const [globals, setGlobals] = useState(() => currentGlobals(context))
  useEffect(() => {
    const follow = (event: GlobalsEvent): void => setGlobals(event.globals)
    context.channel.on('globalsUpdated', follow)
    return () => context.channel.off('globalsUpdated', follow)
  }, [context])
  return globals
}
