export interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What Storybook reports when a story is rendered, played and judged by the a11y add-on. */
export interface Finished {
  readonly storyId: string
  readonly status: 'success' | 'error'
  readonly reporters: readonly {
    readonly type: string
    readonly status: string
    readonly result: { readonly violations?: readonly Violation[] }
  }[]
}

interface Channel {
  on<Payload>(event: string, listener: (payload: Payload) => void): void
  off<Payload>(event: string, listener: (payload: Payload) => void): void
  emit(event: string, payload: object): void
}

/** Runs in the page. */
export function finished(storyId: string): Promise<Finished> {
  const channel = (window as unknown as { readonly __STORYBOOK_ADDONS_CHANNEL__: Channel })
    .__STORYBOOK_ADDONS_CHANNEL__
  return new Promise((resolve) => {
    const done = (payload: Finished): void => {
      if (payload.storyId !== storyId) return
      channel.off('storyFinished', done)
      resolve(JSON.parse(JSON.stringify(payload)) as Finished)
    }
    channel.on('storyFinished', done)
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
  })
}

/** Runs in the page: resolves when the page of an element is rendered. */
export function shown(pageId: string): Promise<void> {
  const channel = (window as unknown as { readonly __STORYBOOK_ADDONS_CHANNEL__: Channel })
    .__STORYBOOK_ADDONS_CHANNEL__
  return new Promise((resolve) => {
    const done = (id: string): void => {
      if (id !== pageId) return
      channel.off('docsRendered', done)
      resolve()
    }
    channel.on('docsRendered', done)
    channel.emit('setCurrentStory', { storyId: pageId, viewMode: 'docs' })
  })
}
