import type { TokenSystem } from './token-system.ts'

interface AxisContext {
  readonly name: string
  readonly selector: string
  /** Taken without being asked for, where the reader's system says so. */
  readonly media?: { readonly query: string; readonly selector: string }
  readonly value: (system: TokenSystem, id: string) => string
}

/** One thing that can be chosen for any part of a page; the first context is the default. */
export interface Axis {
  readonly name: string
  readonly contexts: readonly [AxisContext, ...AxisContext[]]
}

const inContext =
  (modifier: string, name: string) =>
  (system: TokenSystem, id: string): string =>
    system.schemeValue(id, 'standard', { [modifier]: name })

export const axes: readonly Axis[] = [
  {
    name: 'contrast',
    contexts: [
      {
        name: 'standard',
        selector: ":root, [data-contrast='standard']",
        value: (system, id) => system.schemeValue(id, 'standard'),
      },
      {
        name: 'more',
        selector: "[data-contrast='more']",
        media: {
          query: '(prefers-contrast: more)',
          selector: ":root:where(:not([data-contrast='standard']))",
        },
        value: (system, id) => system.schemeValue(id, 'more'),
      },
    ],
  },
  {
    name: 'density',
    contexts: [
      {
        name: 'comfortable',
        selector: ":root, [data-density='comfortable']",
        // Fingers need the room. Doubled, because the rule for compact comes after it.
        media: { query: '(pointer: coarse)', selector: "[data-density='compact'][data-density]" },
        value: inContext('density', 'comfortable'),
      },
      { name: 'compact', selector: "[data-density='compact']", value: inContext('density', 'compact') },
    ],
  },
  {
    name: 'language',
    contexts: [
      { name: 'korean', selector: ':root, [lang]:lang(ko)', value: inContext('language', 'korean') },
      { name: 'latin', selector: '[lang]:not(:lang(ko))', value: inContext('language', 'latin') },
    ],
  },
  {
    name: 'motion',
    contexts: [
      { name: 'full', selector: ":root, [data-motion='full']", value: inContext('motion', 'full') },
      {
        name: 'reduced',
        selector: "[data-motion='reduced']",
        media: {
          query: '(prefers-reduced-motion: reduce)',
          selector: ":root:where(:not([data-motion='full']))",
        },
        value: inContext('motion', 'reduced'),
      },
    ],
  },
]
