import type { Locale, SuggestionsDto } from '@jangteo/contracts'
import type { Suggestion } from '../../../application/suggest.ts'
import { toSummaryDto } from './product-dto.ts'

export function toSuggestionDto(suggestion: Suggestion, locale: Locale): SuggestionsDto['items'][number] {
  if (suggestion.kind === 'category') {
    const { name, slug } = suggestion.category
    return { kind: 'category', text: name[locale], slug }
  }
  const { id, slug, name, picture, fromPrices } = toSummaryDto(suggestion.product, locale)
  return { kind: 'product', text: name, id, slug, picture, fromPrices }
}
