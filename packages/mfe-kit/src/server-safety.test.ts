import { defineComponent, h } from 'vue'
import { createMemoryHistory, RouterView } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { createPagesApp } from './create-pages-app.ts'
import {
  type PagesDefinition,
  createMessages,
  createScope,
  defineMfe,
  useHref,
  useMoney,
  usePage,
} from './index.ts'
import { createTestPlatform } from './testing/index.ts'

const useText = createMessages({ ko: { title: '가방' }, en: { title: 'Bags' } })
const BagsPage = defineComponent(() => {
  const text = useText()
  const href = useHref()
  const { format, pick } = useMoney()
  usePage({ title: () => text('title') })
  return () => [
    h('h1', text('title')),
    h('a', { href: href('/cart') }, format(pick({ KRW: 39000, USD: 2900 }))),
  ]
})
const pages: PagesDefinition = {
  root: defineComponent(() => () => h(RouterView)),
  routes: [{ path: '/c/:category', component: BagsPage }],
  provide: () => undefined,
}

describe('an MFE on a server', () => {
  it('is imported and defined without a window', () => {
    expect(globalThis).not.toHaveProperty('window')
    expect(defineMfe({ name: 'catalog', pages: async () => ({ default: pages }) }).name).toBe('catalog')
  })

  it('renders its page', async () => {
    const platform = createTestPlatform({ path: '/ko/c/bags' })
    const scope = createScope((error) => expect.fail(String(error)))
    const context = { name: 'catalog', platform, scope, overlay: undefined }
    const { app, router } = createPagesApp(pages, context, {
      history: createMemoryHistory('/ko'),
      isHydrating: true,
    })
    app.use(router)
    await router.push('/c/bags')
    expect(await renderToString(app)).toContain('<h1>가방</h1><a href="/ko/cart">₩39,000</a>')
    scope.dispose()
  })
})
