import type { Locale } from '@jangteo/contracts'

/** A text, or its forms by number: English needs both, Korean one. `{name}` stands for a parameter; `count` chooses the form. */
export type Message = string | { readonly one: string; readonly other: string }

/** Rules take far longer to make than to ask. */
const rules = new Map<Locale, Intl.PluralRules>()

const choose = (message: Message, locale: Locale, count: unknown): string => {
  if (typeof message === 'string') return message
  const known = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, known)
  return known.select(Number(count)) === 'one' ? message.one : message.other
}

/** `writeMessage({ one: '{count} colour', other: '{count} colours' }, 'en', { count: 2 })` → `2 colours`. A parameter without value stays as it is written. */
export const writeMessage = (
  message: Message,
  locale: Locale,
  values: Readonly<Record<string, string | number>>,
): string =>
  choose(message, locale, values['count']).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  )
