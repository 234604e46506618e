import { imageSources, priceText } from '@jangteo/ui-kit/server'
import { type App, type FunctionalComponent, type VNode, h } from 'vue'

type Attributes = Readonly<Record<string, unknown>>

/** How an element of the kit knows that the content is its own, to be replaced by what it writes itself. */
const WRITTEN = { 'data-jt-written': '' }
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
const isOn = (value: unknown): boolean => value === '' || value === true
const numberOf = (value: unknown): number | undefined =>
  text(value) === '' || !Number.isFinite(Number(value)) ? undefined : Number(value)

const Image: FunctionalComponent = (_, { attrs, slots }) =>
  text(attrs['src']) === ''
    ? h('jt-image', attrs, slots['default']?.())
    : h('jt-image', { ...attrs, ...WRITTEN }, [pictureOf(attrs)])

function pictureOf(attrs: Attributes): VNode {
  const sizes = text(attrs['sizes']) || '100vw'
  const { sources, fallback } = imageSources({
    src: text(attrs['src']),
    widths: text(attrs['widths']),
    formats: text(attrs['formats']),
  })
  const isEager = isOn(attrs['eager'])
  return h('picture', [
    ...sources.map(({ type, srcset }) => h('source', { type, sizes, srcset })),
    h('img', {
      alt: text(attrs['alt']),
      loading: isEager ? 'eager' : 'lazy',
      fetchpriority: isEager ? 'high' : undefined,
      decoding: 'async',
      sizes,
      srcset: fallback.srcset,
      src: fallback.src,
    }),
  ])
}

const Price: FunctionalComponent = (_, { attrs, slots }) => {
  const amount = numberOf(attrs['amount'])
  return amount === undefined
    ? h('jt-price', attrs, slots['default']?.())
    : h('jt-price', { ...attrs, ...WRITTEN }, priceOf(amount, attrs))
}

function priceOf(amount: number, attrs: Attributes): (VNode | undefined)[] {
  const { before, now, after, was, unit, percentOff, spoken } = priceText(
    {
      amount,
      to: numberOf(attrs['to']),
      was: numberOf(attrs['was']),
      currency: text(attrs['currency']) || 'KRW',
      from: isOn(attrs['from']),
      unitPrice: numberOf(attrs['unitprice']),
      unit: text(attrs['unit']),
    },
    text(attrs['locale']),
  )
  const part = (tag: string, name: string, content: string): VNode | undefined =>
    content ? h(tag, { class: `jt-price__${name}`, 'aria-hidden': 'true' }, content) : undefined
  return [
    h('span', { class: 'jt-visually-hidden' }, spoken),
    part('span', 'off', percentOff > 0 ? `−${percentOff}%` : ''),
    h('span', { class: 'jt-price__now', 'aria-hidden': 'true' }, [
      before && h('span', { class: 'jt-price__from' }, before),
      now + after,
    ]),
    part('s', 'was', was),
    part('span', 'unit', unit),
  ]
}

/** Elements that would be empty without a script. A server writes what they show; the browser's element takes its place. */
const ELEMENTS = { 'jt-image': Image, 'jt-price': Price } as const

export const isWrittenByServer = (tag: string): boolean => Object.hasOwn(ELEMENTS, tag)

export function useServerElements(app: App): void {
  for (const [tag, component] of Object.entries(ELEMENTS)) app.component(tag, component)
}
