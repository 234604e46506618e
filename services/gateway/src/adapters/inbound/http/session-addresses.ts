import type { Currency, Locale } from '@jangteo/contracts'
import type { LocalPath } from '../../../domain/return-to.ts'

/** What leads a browser to the session's page. */
export interface SessionVisit {
  readonly locale: Locale
  /** The page of the shop that led there. */
  readonly returnTo?: LocalPath | undefined
}

/** The page that says who is signed in. */
export const sessionAddress = ({ locale, returnTo }: SessionVisit): string =>
  `/session?${new URLSearchParams({ locale, ...(returnTo !== undefined && { returnTo }) })}`

/** Of a form that chooses this one, and leads back. */
export const currencyAddress = (currency: Currency, { locale, returnTo }: SessionVisit): string =>
  `/session/currency?${new URLSearchParams({ locale, currency, ...(returnTo !== undefined && { returnTo }) })}`

/** Where a browser comes to when it has been signed out; the identity service knows it too. */
export const signedOutAddress = (locale: Locale): string => `/auth/signed-out?locale=${locale}`

export const signInAddress = (returnTo: string, locale: Locale): string =>
  `/auth/login?${new URLSearchParams({ returnTo, locale })}`
