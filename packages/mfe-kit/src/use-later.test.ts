import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { useLater } from './use-later.ts'

describe('what a page does not begin with', () => {
  it('is there from the start on a server, whatever is still loading', async () => {
    const app = createSSRApp({
      setup: () => ({ isTime: useLater(() => false) }),
      render: ({ isTime }: { isTime: boolean }) => h('p', isTime ? 'all' : 'brief'),
    })
    expect(await renderToString(app)).toBe('<p>all</p>')
  })
})
