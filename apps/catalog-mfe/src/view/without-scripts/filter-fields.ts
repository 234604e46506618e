import { useMoney } from '@jangteo/mfe-kit'
import type { ListCriteria } from '../../model/list-criteria.ts'
import type { FacetValue } from '../../model/product-list.ts'
import type { FilterChoices } from '../../view-model/use-product-list.ts'
import { useListText } from '../list-messages.ts'
import { useText } from '../messages.ts'
import { usePlainText } from './plain-messages.ts'

interface Field {
  /** Name and value are those of the list's address. */
  readonly name: string
  readonly value: string
  readonly label: string
  readonly count?: number
  readonly isOn: boolean
}

export interface FieldGroup {
  readonly heading: string
  readonly type: 'radio' | 'checkbox'
  readonly fields: readonly Field[]
}

/** What narrows a list, as fields of a form that leads to its address. For `setup()`. */
export function useFilterFields(): (choices: FilterChoices, criteria: ListCriteria) => FieldGroup[] {
  const [t, say, sayPlain] = [useText(), useListText(), usePlainText()]
  const { currency, format } = useMoney()
  const some = (name: string, values: readonly FacetValue[], chosen: readonly string[]): Field[] =>
    values.map(({ value, label, count }) => ({ name, value, label, count, isOn: chosen.includes(value) }))
  const one = (name: string, fields: readonly Field[]): Field[] => [
    { name, value: '', label: sayPlain('any'), isOn: fields.every(({ isOn }) => !isOn) },
    ...fields,
  ]
  const pricesOf = (amounts: readonly number[], chosen: number | undefined): Field[] =>
    amounts.map((amount) => ({
      name: 'max',
      value: `${amount}${currency.value}`,
      label: say('upTo', { price: format({ amount, currency: currency.value }) }),
      isOn: amount === chosen,
    }))

  return (choices, criteria) => {
    const { categories, colors, sizes, prices } = choices
    const { category, isInStockOnly, isOnSaleOnly, maxPrice } = criteria
    const groups: FieldGroup[] = [
      {
        heading: t('categories'),
        type: 'radio',
        fields: one('category', some('category', categories, category ? [category] : [])),
      },
      {
        heading: say('availability'),
        type: 'checkbox',
        fields: [
          { name: 'stock', value: 'in', label: say('inStockOnly'), isOn: isInStockOnly },
          { name: 'sale', value: 'on', label: say('onSaleOnly'), isOn: isOnSaleOnly },
        ],
      },
      { heading: say('price'), type: 'radio', fields: one('max', pricesOf(prices, maxPrice)) },
      { heading: t('color'), type: 'checkbox', fields: some('colors', colors, criteria.colors) },
      { heading: t('size'), type: 'checkbox', fields: some('sizes', sizes, criteria.sizes) },
    ]
    return groups.filter(({ type, fields }) => fields.length > (type === 'radio' ? 1 : 0))
  }
}
