import type { Locale } from '@jangteo/contracts'
import { useHref, useLocale, usePageFacts } from '@jangteo/mfe-kit'
import { useHomeText } from '../home-messages.ts'
import { websiteData } from './structured-data.ts'

const SHOP_NAME: Readonly<Record<Locale, string>> = { ko: '장터', en: 'Jangteo' }

export function useHomeFacts(): void {
  const locale = useLocale()
  const say = useHomeText()
  const href = useHref()
  usePageFacts(() => ({
    description: `${say('headline')}. ${say('lead')}`,
    data: [websiteData({ name: SHOP_NAME[locale], address: href('/'), searchAt: href('/search') })],
  }))
}
