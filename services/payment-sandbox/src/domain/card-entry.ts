import { passesLuhn } from './luhn.ts'

/** A card as somebody types it. Never stored, never logged. */
export interface CardEntry {
  readonly number: string
  readonly expiry: string
  readonly cvc: string
  readonly holder: string
}
export type CardField = keyof CardEntry
export const CARD_FIELDS: readonly CardField[] = ['number', 'expiry', 'cvc', 'holder']

export const CARD_PROBLEMS = ['required', 'number', 'mistyped', 'real', 'expiry', 'expired', 'cvc'] as const
export type CardProblem = (typeof CARD_PROBLEMS)[number]
export type CardProblems = Readonly<Partial<Record<CardField, CardProblem>>>

export type Behaviour = 'approve' | 'decline'
/** The only numbers it knows; any other valid one might be somebody's. */
const TEST_CARDS: Readonly<Record<string, Behaviour>> = {
  '4242424242424242': 'approve',
  '4000000000000002': 'decline',
}

export interface TestCard {
  readonly scheme: 'VISA'
  readonly lastFour: string
  readonly behaviour: Behaviour
}

export type CheckedCard = { readonly card: TestCard } | { readonly problems: CardProblems }

/** People write numbers with spaces and dashes, and dates as `1230` or `12 / 30`. */
const digitsOf = (text: string): string => text.replace(/[\s-]/g, '')
const dateOf = (text: string): string => text.replace(/\D/g, '')

function numberProblem(text: string): CardProblem | undefined {
  const digits = digitsOf(text)
  if (!/^[0-9]{12,19}$/.test(digits)) return 'number'
  if (!passesLuhn(digits)) return 'mistyped'
  return TEST_CARDS[digits] ? undefined : 'real'
}

/** A card is good until the last moment of its month. */
function expiryProblem(text: string, now: Date): CardProblem | undefined {
  const [, month = '', year = ''] = /^(0[1-9]|1[0-2])([0-9]{2})$/.exec(dateOf(text)) ?? []
  if (!month) return 'expiry'
  return Date.UTC(2000 + Number(year), Number(month), 1) <= now.getTime() ? 'expired' : undefined
}

/** What of it is wrong, field by field, or the card. */
export function checkCard(entry: CardEntry, now: Date): CheckedCard {
  const rules: Readonly<Record<CardField, () => CardProblem | undefined>> = {
    number: () => numberProblem(entry.number),
    expiry: () => expiryProblem(entry.expiry, now),
    cvc: () => (/^[0-9]{3,4}$/.test(entry.cvc.trim()) ? undefined : 'cvc'),
    holder: () => undefined,
  }
  const problems: Partial<Record<CardField, CardProblem>> = {}
  for (const field of CARD_FIELDS) {
    const problem = entry[field].trim() === '' ? 'required' : rules[field]()
    if (problem) problems[field] = problem
  }
  const digits = digitsOf(entry.number)
  const behaviour = TEST_CARDS[digits]
  if (!behaviour || Object.keys(problems).length > 0) return { problems }
  return { card: { scheme: 'VISA', lastFour: digits.slice(-4), behaviour } }
}
