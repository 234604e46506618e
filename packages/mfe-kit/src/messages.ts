import type { Locale } from '@jangteo/contracts'
import { type Message, writeMessage } from '@jangteo/platform'
import { useLocale } from './context.ts'

type Text<M extends Message> = M extends { readonly other: infer Other extends string } ? Other : M & string
type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
type Parameters<M extends Message> = Placeholders<Text<M>>

/** `t('left', { count: 3 })`. A missing key, or a parameter the Korean text names but the call does not give, is a type error. */
export type Translate<Messages extends Readonly<Record<string, Message>>> = <Key extends keyof Messages>(
  key: Key,
  ...parameters: [Parameters<Messages[Key]>] extends [never]
    ? []
    : [values: Readonly<Record<Parameters<Messages[Key]>, string | number>>]
) => string

export interface UseMessages<Messages extends Readonly<Record<string, Message>>> {
  /** For `setup()`: texts in the language of the page. */
  (): Translate<Messages>
  /** Outside of components, e.g. in a view-model that is given its locale. */
  in(locale: Locale): Translate<Messages>
}

/**
 * A dictionary in both languages of the shop. Korean is the reference: English must have the same keys.
 * @example const useText = createMessages({ ko: { left: '{count}개 남았어요' }, en: { left: 'Only {count} left' } })
 */
export function createMessages<const Messages extends Readonly<Record<string, Message>>>(dictionary: {
  readonly ko: Messages
  readonly en: { readonly [Key in keyof Messages]: Message }
}): UseMessages<Messages> {
  const translate = (locale: Locale): Translate<Messages> => {
    const messages: Readonly<Record<keyof Messages, Message>> = dictionary[locale]
    return (key, ...[values = {}]) => writeMessage(messages[key], locale, values)
  }
  return Object.assign(() => translate(useLocale()), { in: translate })
}
