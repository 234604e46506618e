import { useHref, usePageFacts } from '@jangteo/mfe-kit'
import type { Ref } from 'vue'
import type { Category } from '../../model/category.ts'
import { useText } from '../messages.ts'
import { breadcrumbData } from './structured-data.ts'

export function useCategoryFacts(shown: {
  readonly category: Readonly<Ref<Category | undefined>>
  readonly isMissing: Readonly<Ref<boolean>>
}): void {
  const t = useText()
  const href = useHref()
  usePageFacts(() => {
    const category = shown.category.value
    if (!category) return { isMissing: shown.isMissing.value }
    const { name, tagline, slug, productCount } = category
    const steps = [
      { name: t('home'), address: href('/') },
      { name, address: href(`/c/${slug}`) },
    ]
    return {
      description: `${name}: ${tagline}. ${t('results', { count: productCount })}`,
      data: [breadcrumbData(steps)],
    }
  })
}
