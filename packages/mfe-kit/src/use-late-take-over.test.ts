import { createScope } from '@jangteo/platform'
import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { mfeContext } from './context.ts'
import { LATE_MARKUP, lateParts } from './testing/late-parts.ts'
import { createTestPlatform } from './testing/test-platform.ts'

describe('parts that are taken over late', () => {
  it('have ids on a server that do not depend on when that is', async () => {
    const app = createSSRApp(lateParts().page)
    const scope = createScope(() => undefined)
    const platform = createTestPlatform({ path: '/en' })
    mfeContext.provide(app, { name: 'demo', platform, scope, overlay: undefined })
    expect(await renderToString(app)).toBe(`<!--[-->${LATE_MARKUP}<!--]-->`)
  })
})
