import type { AddressDto, SavedAddressDto } from '@jangteo/contracts'

export type Address = Readonly<AddressDto>
export type Country = Address['country']
export type SavedAddress = Readonly<SavedAddressDto>

/** An address while it is typed: every field is text. */
export interface AddressDraft {
  recipient: string
  phone: string
  country: Country
  postalCode: string
  region: string
  city: string
  line1: string
  line2: string
  note: string
}

export type AddressField = Exclude<keyof AddressDraft, 'country'>
export type FieldProblem = 'required' | 'phone' | 'postalCode'
export type AddressProblems = Readonly<Partial<Record<AddressField, FieldProblem>>>

/** In the order in which a person fills them in. */
export const ADDRESS_FIELDS: readonly AddressField[] = [
  'recipient',
  'phone',
  'postalCode',
  'region',
  'city',
  'line1',
  'line2',
  'note',
]
const REQUIRED: readonly AddressField[] = ['recipient', 'phone', 'postalCode', 'city', 'line1']
const PHONE = /^[+0-9][0-9 ()-]{6,19}$/
const POSTAL_CODE: Readonly<Record<Country, RegExp>> = { KR: /^\d{5}$/, US: /^\d{5}(-\d{4})?$/ }

export const emptyDraft = (country: Country): AddressDraft => ({
  recipient: '',
  phone: '',
  country,
  postalCode: '',
  region: '',
  city: '',
  line1: '',
  line2: '',
  note: '',
})

export const toDraft = (address: Address): AddressDraft => ({ ...emptyDraft(address.country), ...address })

/** The rules of the order service, told before it is asked. Empty where the draft is an address. */
export function problemsOf(draft: AddressDraft): AddressProblems {
  const problems: Partial<Record<AddressField, FieldProblem>> = {}
  const required: readonly AddressField[] = draft.country === 'US' ? [...REQUIRED, 'region'] : REQUIRED
  for (const field of required) if (!draft[field].trim()) problems[field] = 'required'
  if (!problems.phone && !PHONE.test(draft.phone.trim())) problems.phone = 'phone'
  if (!problems.postalCode && !POSTAL_CODE[draft.country].test(draft.postalCode.trim()))
    problems.postalCode = 'postalCode'
  return problems
}

/** Without spaces around and without empty fields. */
export function toAddress(draft: AddressDraft): Address {
  const { recipient, phone, country, postalCode, city, line1 } = draft
  const optional = { region: draft.region, line2: draft.line2, note: draft.note }
  const given = Object.entries(optional).flatMap(([field, text]) =>
    text.trim() && (field !== 'region' || country === 'US') ? [[field, text.trim()]] : [],
  )
  return {
    recipient: recipient.trim(),
    phone: phone.trim(),
    country,
    postalCode: postalCode.trim(),
    city: city.trim(),
    line1: line1.trim(),
    ...Object.fromEntries(given),
  }
}

/** The place on one line, as it is written in its country. */
export function placeOf({ country, postalCode, region, city, line1, line2 }: Address): string {
  const street = [line1, line2].filter(Boolean)
  if (country === 'KR') return [`(${postalCode})`, city, ...street].join(' ')
  return [street.join(' '), city, [region, postalCode].filter(Boolean).join(' ')].join(', ')
}

/** The same address, in whatever order its fields stand. */
export const isSameAddress = (a: Address, b: Address): boolean => asText(a) === asText(b)
const asText = (address: Address): string =>
  JSON.stringify(Object.entries(address).sort(([first], [second]) => (first < second ? -1 : 1)))
