import { imageSources, priceText } from '@jangteo/ui-kit/server'
import type { HeadPicture, Locale } from '@jangteo/contracts'
import { type App, type FunctionalComponent, type VNode, h } from 'vue'
import { type Attributes, isOn, numberOf, text, WRITTEN } from './attributes.ts'
import { paginationIn } from './pagination.ts'

/** Told of each picture that is wanted at once. */
export type OnEagerPicture = (picture: HeadPicture) => void

const imageFor =
  (onEager: OnEagerPicture): FunctionalComponent =>
  (_, { attrs, slots }) =>
    text(attrs['src']) === ''
      ? h('jt-image', attrs, slots['default']?.())
      : h('jt-image', { ...attrs, ...WRITTEN }, [pictureOf(attrs, onEager)])

function pictureOf(attrs: Attributes, onEager: OnEagerPicture): VNode {
  const sizes = text(attrs['sizes']) || '100vw'
  const { sources, fallback } = imageSources({
    src: text(attrs['src']),
    widths: text(attrs['widths']),
    formats: text(attrs['formats']),
  })
  const isEager = isOn(attrs['eager'])
  if (isEager) onEager({ ...(sources[0] ?? { type: fallback.type, srcset: fallback.srcset }), sizes })
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
const elementsIn = (
  locale: Locale,
  onEager: OnEagerPicture,
): Readonly<Record<string, FunctionalComponent>> => ({
  'jt-image': imageFor(onEager),
  'jt-pagination': paginationIn(locale),
  'jt-price': Price,
})

const TAGS = new Set(Object.keys(elementsIn('ko', () => undefined)))
export const isWrittenByServer = (tag: string): boolean => TAGS.has(tag)

export function useServerElements(app: App, locale: Locale, onEager: OnEagerPicture = () => undefined): void {
  for (const [tag, component] of Object.entries(elementsIn(locale, onEager))) app.component(tag, component)
}
