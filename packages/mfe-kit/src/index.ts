export { createInjection, type Injection } from './injection.ts'
export { createMessages, type Translate, type UseMessages } from './messages.ts'
export {
  createScope,
  decimalOf,
  fitsShape,
  formatMoney,
  type Message,
  type Scope,
  type Shape,
} from '@jangteo/platform'
export { defineFragments } from './define-fragments.ts'
export { defineMfe } from './define-mfe.ts'
export type * from './definition.ts'
export { useCurrency, useMoney, type UseMoney } from './money.ts'
export { useHref, useLocale, useOverlay, usePlatform } from './context.ts'
export { type PageDescription, type PageFacts, usePage, usePageFacts } from './page.ts'
export { useLater } from './use-later.ts'
export { useLateTakeOver } from './use-late-take-over.ts'
export { useLikelyNext } from './use-likely-next.ts'
export { useResource, type Resource } from './use-resource.ts'
