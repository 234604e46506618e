import { isCurrency, splitLocale } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import { find } from './find.ts'

/** The link leads to the page shown, in the other language: another document, because every text of a page comes in one. */
export function startLanguageSwitch(root: HTMLElement, { navigation, preferences }: Platform): void {
  const link = find(root, '.jangteo-language', HTMLAnchorElement)
  const other = preferences.locale === 'ko' ? 'en' : 'ko'
  const follow = (url: string): void => {
    const { pathname, search, hash } = new URL(url, location.origin)
    const path = splitLocale(pathname)?.path ?? '/'
    link.href = `/${other}${path === '/' ? '' : path}${search}${hash}`
  }
  follow(navigation.current)
  navigation.subscribe(link, follow)
}

export function startCurrencySwitch(root: HTMLElement, { preferences }: Platform): void {
  const select = find(root, '.jangteo-currency', HTMLSelectElement)
  const follow = (currency: string): void => {
    select.value = currency
  }
  follow(preferences.currency)
  preferences.onChange(follow)
  select.addEventListener('change', () => {
    if (isCurrency(select.value)) preferences.setCurrency(select.value)
  })
}
