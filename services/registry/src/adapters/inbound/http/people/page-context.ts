import type { Locale } from '@jangteo/contracts'
import { type Html, html } from '@jangteo/service-kit'
import type { Texts } from './texts.ts'

/** What every part of the page needs to know of the request. */
export interface PageContext {
  readonly locale: Locale
  readonly text: Texts
  readonly environment: string
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

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Seoul' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Seoul' }),
}

export const timeOf = (at: Date, { locale }: PageContext): Html =>
  html`<time datetime="${at.toISOString()}">${FORMATS[locale].format(at)}</time>`

export const code = (text: string): Html => html`<code>${text}</code>`
