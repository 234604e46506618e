import { describe, expect, it, vi } from 'vitest'
import { createMessages } from './messages.ts'

const useText = createMessages({
  ko: { added: '장바구니에 담았어요', pieces: '{count}개', hello: '{name}님, {count}개가 남았어요' },
  en: {
    added: 'Added to cart',
    pieces: { one: '{count} piece', other: '{count} pieces' },
    hello: '{name}, {count} left',
  },
})

describe('messages', () => {
  it('speak the language asked for', () => {
    expect(useText.in('ko')('added')).toBe('장바구니에 담았어요')
    expect(useText.in('en')('added')).toBe('Added to cart')
  })

  it('fill placeholders', () => {
    expect(useText.in('ko')('hello', { name: '민지', count: 3 })).toBe('민지님, 3개가 남았어요')
  })

  it('choose the form that fits the number', () => {
    const text = useText.in('en')
    expect(text('pieces', { count: 1 })).toBe('1 piece')
    expect(text('pieces', { count: 2 })).toBe('2 pieces')
  })

  it('ask the same rules of number for all texts of a language', () => {
    const made = vi.spyOn(Intl, 'PluralRules')
    for (const count of [1, 2, 3]) useText.in('en')('pieces', { count })
    expect(made.mock.calls.length).toBeLessThan(2)
    made.mockRestore()
  })

  it('refuse unknown keys and missing parameters at compile time', () => {
    const text = useText.in('en')
    // @ts-expect-error `count` is missing
    expect(text('pieces')).toBe('{count} pieces')
    // @ts-expect-error there is no such text
    expect(() => text('nothing')).toThrow()
  })
})
