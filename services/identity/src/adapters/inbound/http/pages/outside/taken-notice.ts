import type { Locale } from '@jangteo/contracts'
import { outsideTexts } from './outside-texts.ts'

/** Said to somebody who has just signed in, and whose identity at the provider signs in to another account. */
export function takenNotice(
  locale: Locale,
  provider: string,
): { readonly title: string; readonly text: string; readonly next: string } {
  const { account, notConnected, passing } = outsideTexts[locale]
  return { title: notConnected(provider), text: account.taken(provider), next: passing(provider).next }
}
