import type { Locale } from '@jangteo/contracts'
import {
  chevronLeft,
  chevronRight,
  pagePlace,
  type PagePlace,
  type PageSlot,
  pageTexts,
  pageWindow,
} from '@jangteo/ui-kit/server'
import { type FunctionalComponent, type VNode, h } from 'vue'
import { type Attributes, text, WRITTEN } from './attributes.ts'

type Address = (page: number) => string

/** A pagination with the links that it writes itself in a browser; without addresses there are none to write. */
export const paginationIn =
  (locale: Locale): FunctionalComponent =>
  (_, { attrs, slots }) => {
    const address = addressIn(attrs)
    if (!address || slots['default']) return h('jt-pagination', attrs, slots['default']?.())
    const place = pagePlace(attrs['page'], attrs['pages'])
    const nav = h('nav', { 'aria-label': text(attrs['label']) || pageTexts[locale].label }, [
      h('ul', { role: 'list' }, itemsOf(place, address, locale)),
    ])
    return h('jt-pagination', { ...attrs, ...WRITTEN }, [nav])
  }

/** Vue marks with a dot what it sets as a property. */
function addressIn(attrs: Attributes): Address | undefined {
  const href = attrs['.href'] ?? attrs['href']
  if (typeof href === 'function') return (page) => String(href(page))
  return text(href) === '' ? undefined : (page) => text(href).replaceAll('{page}', String(page))
}

function itemsOf({ page, pages }: PagePlace, address: Address, locale: Locale): VNode[] {
  const { previous, next, page: nameOf } = pageTexts[locale]
  const arrow = (to: number, label: string, path: string): VNode => {
    const glyph = h('svg', { class: 'glyph', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
      h('path', { d: path }),
    ])
    return to < 1 || to > pages
      ? h('li', { 'aria-hidden': 'true' }, [h('span', [glyph])])
      : h('li', [h('a', { href: address(to), 'aria-label': label }, [glyph])])
  }
  const number = (slot: PageSlot): VNode => {
    if (slot === 'gap') return h('li', { 'aria-hidden': 'true' }, [h('span', '…')])
    const isNear = slot !== page && slot !== 1 && slot !== pages
    const current = slot === page ? 'page' : undefined
    return h('li', { class: isNear ? 'jt-pagination__near' : undefined }, [
      h('a', { href: address(slot), 'aria-label': nameOf(slot), 'aria-current': current }, slot),
    ])
  }
  return [
    arrow(page - 1, previous, chevronLeft),
    ...pageWindow(page, pages).map(number),
    arrow(page + 1, next, chevronRight),
  ]
}
