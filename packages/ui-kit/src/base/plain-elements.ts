import { requireInside, requireSlot } from './warn-missing.ts'

/** What an element of CSS alone expects: nothing defines it, so nothing of its own could warn. */
export interface PlainElement {
  /** The words that an attribute knows. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  /** Asks for content without which it means nothing. */
  readonly ask?: (element: Element) => void
}

const headingLink = ':is(h2, h3, h4) > a'
const named = ':is([aria-label], [aria-labelledby])'

/** Every element of the kit that is CSS alone. */
export const plainElements: Readonly<Record<string, PlainElement>> = {
  'jt-badge': {
    values: { variant: ['neutral', 'accent', 'sale', 'success', 'danger'] },
    ask: (element) => requireSlot(element, '', 'a word or two'),
  },
  'jt-breadcrumb': {
    ask: (element) => requireInside(element, `nav${named}`, 'a <nav> with an aria-label around its links'),
  },
  'jt-card': {
    ask: (element) => {
      requireSlot(element, '', 'what belongs together')
      if (element.matches('[interactive]:not([interactive="false"])'))
        requireInside(element, headingLink, 'a heading with the link that is to cover it')
    },
  },
  'jt-product-tile': {
    ask: (element) => {
      if (!element.closest('[aria-hidden="true"]'))
        requireInside(element, headingLink, 'a heading with the link of the product')
    },
  },
  'jt-skeleton': { values: { shape: ['text', 'block', 'circle'] } },
  'jt-visually-hidden': { ask: (element) => requireSlot(element, '', 'the words') },
}
