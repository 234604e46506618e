import type { Locale } from '@jangteo/contracts'
import type { NoticePage } from '../notice-page.ts'
import { outsideTexts } from './outside-texts.ts'

/** Said to somebody who has just signed in, and whose identity at the provider signs in to another account. */
export function takenNotice(locale: Locale, provider: string, href: string): NoticePage {
  const { account, notConnected, passing } = outsideTexts[locale]
  const next = { href, name: passing(provider).next }
  return { title: notConnected(provider), text: account.taken(provider), next }
}
