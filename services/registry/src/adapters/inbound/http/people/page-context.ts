import type { Locale } from '@jangteo/contracts'
import { type Html, html } from '@jangteo/service-kit'
import type { Texts } from './texts.ts'

/** What every part of the page needs to know of the request. */
export interface PageContext {
  readonly locale: Locale
  readonly text: Texts
  readonly environment: string
  /** Ends each command that the page shows, so that it reaches this shop. */
  readonly registryOption: string
}

/** Address of this page with other values. */
export function pageAddress(
  { locale, environment }: Pick<PageContext, 'locale' | 'environment'>,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const query = new URLSearchParams({ locale, environment })
  for (const [name, value] of Object.entries(more)) query.set(name, String(value))
  return `/api/registry/?${query}`
}

const TIME: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Asia/Seoul',
  timeZoneName: 'short',
}
const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko', TIME),
  en: new Intl.DateTimeFormat('en', TIME),
}

export const timeOf = (at: Date, { locale }: PageContext): Html =>
  html`<time datetime="${at.toISOString()}">${FORMATS[locale].format(at)}</time>`

export const code = (text: string): Html => html`<code>${text}</code>`
