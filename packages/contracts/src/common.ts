import { type Static, Strict, Type } from './schema.ts'

export const LOCALES = ['ko', 'en'] as const
export const LocaleSchema = Type.Enum(['ko', 'en'], {
  description: 'Interface language',
})
export type Locale = Static<typeof LocaleSchema>
export const isLocale = (value: unknown): value is Locale => value === 'ko' || value === 'en'

export const CURRENCIES = ['KRW', 'USD'] as const
export const CurrencySchema = Type.Enum(['KRW', 'USD'], {
  description: 'ISO 4217 code',
})
export type Currency = Static<typeof CurrencySchema>
export const isCurrency = (value: unknown): value is Currency => value === 'KRW' || value === 'USD'

/** Until the shopper chooses another. */
export const DEFAULT_CURRENCY: Readonly<Record<Locale, Currency>> = { ko: 'KRW', en: 'USD' }
/** Where the shopper's browser keeps the one that he chose. */
export const CURRENCY_COOKIE = 'jt-currency'

/** Whole minor units: KRW has none, so 39000 is ₩39,000; USD has cents, so 2900 is $29.00. */
export const MoneySchema = Strict({ amount: Type.Integer(), currency: CurrencySchema })
export type Money = Static<typeof MoneySchema>

/** One amount (minor units) for each currency of the price list. */
export const PriceListSchema = Strict({
  KRW: Type.Integer({ minimum: 0 }),
  USD: Type.Integer({ minimum: 0 }),
})
export type PriceList = Static<typeof PriceListSchema>

export const LocalizedTextSchema = Strict({ ko: Type.String(), en: Type.String() })
export type LocalizedText = Static<typeof LocalizedTextSchema>

/** RFC 9457 problem details; `code` is permanent and is what clients branch on. */
export const ProblemSchema = Type.Object({
  type: Type.String({ description: 'about:blank, or a URI that documents the code' }),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  instance: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(Strict({ path: Type.String(), message: Type.String() }))),
})
export type Problem = Static<typeof ProblemSchema>

/** A picture in the widths it was made in; `src` is a template with `{width}` and `{format}`. */
export const PictureSchema = Strict({
  src: Type.String({ description: 'e.g. /api/catalog/pictures/canvas-tote-blue-{width}.{format}' }),
  widths: Type.Array(Type.Integer()),
  formats: Type.Array(Type.Enum(['avif', 'webp'])),
  alt: Type.String(),
})
export type Picture = Static<typeof PictureSchema>
