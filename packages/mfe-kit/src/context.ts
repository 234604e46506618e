import type { Locale } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import type { MfeContext } from './definition.ts'
import { createInjection } from './injection.ts'

export const mfeContext = createInjection<MfeContext>('The MFE context')

/** The page the MFE lives in. For `setup()`; composition roots take it from their `context`. */
export const usePlatform = (): Platform => mfeContext.use().platform

/** Fixed for the life of a page: another language is another document. */
export const useLocale = (): Locale => usePlatform().preferences.locale

/** Target for `<Teleport :to="overlay">`; undefined on a server. */
export const useOverlay = (): HTMLElement | undefined => mfeContext.use().overlay

/** Turns a path of the shop into an address in the reader's language: `/cart` → `/ko/cart`. For `<a :href>` to any page of any MFE. */
export function useHref(): (path: string) => string {
  const locale = useLocale()
  return (path) => `/${locale}${path === '/' ? '' : path}`
}
