import type { CardDto, PaymentMethodDto } from '@jangteo/contracts'

export type Card = Readonly<CardDto>
export type PaymentMethod = Readonly<PaymentMethodDto>

/** A card while it is typed. */
export interface CardDraft {
  number: string
  expiry: string
  cvc: string
  holder: string
}
export type CardField = keyof CardDraft
export type CardProblem = 'required' | 'number' | 'expiry' | 'cvc'
export type CardProblems = Readonly<Partial<Record<CardField, CardProblem>>>

export const CARD_FIELDS: readonly CardField[] = ['number', 'expiry', 'cvc', 'holder']
const RULES = {
  number: /^[0-9]{12,19}$/,
  expiry: /^(0[1-9]|1[0-2])\/[0-9]{2}$/,
  cvc: /^[0-9]{3,4}$/,
} as const

export const emptyCard = (): CardDraft => ({ number: '', expiry: '', cvc: '', holder: '' })

/** People write numbers with dashes and dates as `1230` or `12 / 30`. */
export function toCard({ number, expiry, cvc, holder }: CardDraft): Card {
  const date = expiry.replace(/\D/g, '')
  return {
    number: number.replace(/[\s-]/g, ''),
    expiry: date.length === 4 ? `${date.slice(0, 2)}/${date.slice(2)}` : expiry.trim(),
    cvc: cvc.trim(),
    holder: holder.trim(),
  }
}

/** Only the form of the fields: whether the card is good is the payment provider's to say. */
export function cardProblems(draft: CardDraft): CardProblems {
  const card = toCard(draft)
  const problems: Partial<Record<CardField, CardProblem>> = {}
  for (const field of CARD_FIELDS) {
    if (!card[field]) problems[field] = 'required'
    else if (field !== 'holder' && !RULES[field].test(card[field])) problems[field] = field
  }
  return problems
}
