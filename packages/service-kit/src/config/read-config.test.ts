import { Type } from '@jangteo/contracts'
import { expect, it } from 'vitest'
import { ConfigError, readConfig } from './read-config.ts'

const schema = Type.Object({
  PORT: Type.Integer({ minimum: 1, maximum: 65_535, default: 8080 }),
  ORIGIN: Type.String({ pattern: '^https?://', description: 'public address of the shop' }),
  MODE: Type.Enum(['tmb', 'bff'], { default: 'tmb' }),
  IS_OPEN: Type.Boolean({ default: false }),
  SECRET: Type.Optional(Type.String({ minLength: 3 })),
})

it('types what the environment gives and fills in defaults', () => {
  expect(
    readConfig(schema, { ORIGIN: 'http://localhost', IS_OPEN: 'true', PORT: '81', HOME: '/root' }),
  ).toEqual({
    ORIGIN: 'http://localhost',
    PORT: 81,
    MODE: 'tmb',
    IS_OPEN: true,
  })
})

it('treats an empty variable as absent', () => {
  expect(readConfig(schema, { ORIGIN: 'http://localhost', PORT: ' ' }).PORT).toBe(8080)
})

it('names every wrong variable at once, with what was expected', () => {
  const read = (): unknown =>
    readConfig(schema, { PORT: 'eighty', MODE: 'other', IS_OPEN: 'perhaps', SECRET: 'a' })
  expect(read).toThrow(ConfigError)
  for (const part of [
    '- PORT is "eighty"; expected integer, at least 1, at most 65535',
    '- ORIGIN is missing; expected string, pattern ^https?:// (public address of the shop)',
    '- MODE is "other"; expected one of tmb, bff',
    '- IS_OPEN is "perhaps"; expected boolean',
    '- SECRET is "a"; expected string',
  ]) {
    expect(read).toThrow(part)
  }
})

it('keeps a number-like text a text', () => {
  expect(readConfig(Type.Object({ NAME: Type.String() }), { NAME: '007' })).toEqual({ NAME: '007' })
})
