import type { PortAnswer } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { defineComponent, type FunctionalComponent, h, resolveComponent } from 'vue'
import { RouterView, useRoute } from 'vue-router'
import { type PagesDefinition, useMoney, usePage, usePageFacts, usePlatform, useResource } from '../index.ts'
import { defineServer } from './index.ts'

const ListPage = defineComponent(() => {
  const { session } = usePlatform()
  const { params, query } = useRoute()
  const { format, pick } = useMoney()
  const { data, activity } = useResource(
    () => String(params.category),
    async (category) => {
      const answer = await session.fetchPublic(`/api/things?${new URLSearchParams({ category })}`)
      if (!answer.ok) throw Object.assign(new Error('down'), { isExpected: true })
      return (await answer.json()) as { readonly name: string }
    },
  )
  usePage({ title: () => data.value?.name ?? '' })
  usePageFacts(() => (data.value ? { description: 'All of it', isUnlisted: true } : {}))
  return () => [
    h('h1', data.value?.name ?? activity.value),
    h('p', `${String(query['sort'])} ${format(pick({ KRW: 39000, USD: 2900 }))}`),
    h(resolveComponent('jt-image'), {
      src: '/a-{width}.{format}',
      widths: '320,640',
      formats: 'avif,webp',
      alt: '',
    }),
    h(resolveComponent('jt-price'), { class: 'price', amount: 2900, currency: 'USD', locale: 'en' }),
  ]
})
const MissingPage = defineComponent(() => {
  usePage({ title: 'Nothing here' })
  usePageFacts(() => ({ isMissing: true, description: 'of the page' }))
  return () => h(PartOfPage)
})
const PartOfPage = defineComponent(() => {
  usePageFacts(() => ({ location: '/c/kitchen?page=2', description: 'of its part' }))
  return () => h('p')
})
const Pages: FunctionalComponent<{ readonly href: (page: number) => string }> = ({ href }) =>
  h(resolveComponent('jt-pagination'), { page: 2, pages: 9, '.href': href })
const PagedPage = defineComponent(() => {
  usePage({ title: 'Paged' })
  return () => h(Pages, { href: (page: number) => `/en/paged?page=${page}` })
})
const PicturesPage = defineComponent(() => {
  usePage({ title: 'Pictures' })
  const picture = (name: string, attributes: object) =>
    h(resolveComponent('jt-image'), {
      src: `/${name}-{width}.{format}`,
      widths: '320',
      alt: '',
      ...attributes,
    })
  return () => [
    picture('later', {}),
    picture('first', { eager: '', sizes: '50vw' }),
    picture('next', { eager: '' }),
  ]
})
const TwoPage = defineComponent(() => {
  usePage({ title: 'Two' })
  const one = useResource(
    () => 'slow',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return 1
    },
  )
  const two = useResource(
    () => 'fast',
    async () => 2,
  )
  return () => h('p', `${one.data.value} ${two.data.value}`)
})
const broken = (setup: () => unknown) => defineComponent(() => () => h('p', String(setup())))
const pages: PagesDefinition = {
  root: defineComponent(() => () => h(RouterView)),
  routes: [
    { path: '/c/:category', component: ListPage },
    { path: '/missing', component: MissingPage },
    { path: '/paged', component: PagedPage },
    { path: '/pictures', component: PicturesPage },
    { path: '/two', component: TwoPage },
    { path: '/old', redirect: '/c/kitchen' },
    { path: '/silent', component: broken(() => 'x') },
    { path: '/throws', component: broken(() => expect.fail('broken')) },
  ],
  provide: () => undefined,
}
const kitchen: PortAnswer = { status: 200, body: { name: 'Kitchen & more' } }

function render(path: string, answer: PortAnswer = kitchen) {
  const asked: string[] = []
  const ports = {
    get: async (address: string) => {
      asked.push(address)
      return answer
    },
  }
  const request = { path, query: '?sort=newest', locale: 'en', currency: 'USD' } as const
  return { asked, page: defineServer({ name: 'shop', pages }).render(request, ports) }
}

const Related = defineComponent(
  (props: { productId?: string }) => {
    const { session } = usePlatform()
    const { data } = useResource(
      () => props.productId,
      async (id) => {
        if (id === 'throws') throw new Error('broken')
        const answer = await session.fetchPublic(`/api/related/${id}`)
        if (!answer.ok) throw Object.assign(new Error('down'), { isExpected: true })
        return (await answer.json()) as { readonly name: string }
      },
    )
    return () => h('p', data.value?.name ?? 'nothing')
  },
  { props: { productId: { type: String, default: undefined } } },
)
const related = { component: Related, attributes: ['product-id'], provide: () => undefined }

describe('fragments rendered on a server', () => {
  const show = (
    attributes: Readonly<Record<string, string>>,
    { answer = kitchen, tag = 'rec-related' } = {},
  ) => {
    const request = { tag, attributes, place: 's3', locale: 'ko', currency: 'KRW' } as const
    const { renderFragment } = defineServer({ name: 'rec', fragments: { 'rec-related': related } })
    if (!renderFragment) throw new Error('no fragments')
    return renderFragment(request, { get: async () => answer })
  }

  it('are what is inside of their element, with their data by their place', async () => {
    expect(await show({ 'product-id': 'a1' })).toEqual({
      html: '<p>Kitchen &amp; more</p>',
      state: { 'rec-s3-0': kitchen.body },
      isComplete: true,
    })
  })

  it('say where data is missing that they are not all', async () => {
    const answer = { status: 503, body: null }
    expect(await show({ 'product-id': 'a1' }, { answer })).toMatchObject({ isComplete: false, state: {} })
  })

  it('reject where they throw, are unknown, or are a page', async () => {
    await expect(show({ 'product-id': 'throws' })).rejects.toThrow('broken')
    await expect(show({}, { tag: 'rec-other' })).rejects.toThrow('no <rec-other>')
    const request = { path: '/', query: '', locale: 'ko', currency: 'KRW' } as const
    const server = defineServer({ name: 'rec', fragments: { 'rec-related': related } })
    await expect(server.render(request, { get: async () => kitchen })).rejects.toThrow('renders no pages')
  })
})

describe('pages rendered on a server', () => {
  it('wait for their data, and hand it over with title and description', async () => {
    const { asked, page } = render('/c/kitchen')
    expect(await page).toMatchObject({
      status: 200,
      head: { title: 'Kitchen & more', description: 'All of it', isUnlisted: true },
      state: { 'shop-0': kitchen.body },
      isComplete: true,
      html: expect.stringContaining('<h1>Kitchen &amp; more</h1><p>newest $29.00</p>'),
    })
    expect(asked).toEqual(['/api/things?category=kitchen'])
  })

  it('write what elements of the kit would be without a script', async () => {
    const { html } = await render('/c/kitchen').page
    expect(html).toMatch(/<jt-image [^>]*data-jt-written[^>]*><picture><source type="image\/avif"/)
    expect(html).toContain('srcset="/a-320.webp 320w, /a-640.webp 640w"')
    expect(html).toMatch(/<jt-price class="price" [^>]*data-jt-written/)
    expect(html).toContain('aria-hidden="true">$29.00</span>')
  })

  it('name the picture that they open with, in its best format: the first that is to load at once', async () => {
    const { head } = await render('/pictures').page
    expect(head.picture).toEqual({ type: 'image/avif', srcset: '/first-320.avif 320w', sizes: '50vw' })
    expect((await render('/c/kitchen').page).head).not.toHaveProperty('picture')
  })

  it('hand their data over in one order, whichever came first', async () => {
    expect(JSON.stringify((await render('/two').page).state)).toBe('{"shop-0":1,"shop-1":2}')
  })

  it('say where data is missing that it is not all', async () => {
    const page = await render('/c/kitchen', { status: 503, body: null }).page
    expect(page).toMatchObject({ isComplete: false, state: {} })
    expect(page.html).toContain('<h1>failed</h1>')
  })

  it('write the links of a pagination, in the language of the page', async () => {
    const { html } = await render('/paged').page
    expect(html).toMatch(/<jt-pagination page="2" pages="9" data-jt-written[^>]*><nav aria-label="Pages">/)
    expect(html).toContain('<a href="/en/paged?page=1" aria-label="Previous page">')
    expect(html).toContain('<a href="/en/paged?page=2" aria-label="Page 2" aria-current="page">2</a>')
    expect(html).toContain('<a href="/en/paged?page=9" aria-label="Page 9">9</a>')
    expect(html).not.toContain('page=10')
  })

  it('tell that nothing is there, or where it is; the last part that tells a fact is believed', async () => {
    expect(await render('/missing').page).toMatchObject({
      status: 404,
      location: '/c/kitchen?page=2',
      head: { title: 'Nothing here', description: 'of its part' },
    })
  })

  it('tell where an old address leads', async () => {
    expect(await render('/old').page).toMatchObject({ location: '/c/kitchen?sort=newest' })
  })

  it('reject where a page throws, or describes nothing', async () => {
    await expect(render('/throws').page).rejects.toThrow('broken')
    await expect(render('/silent').page).rejects.toThrow('calls usePage()')
  })
})
