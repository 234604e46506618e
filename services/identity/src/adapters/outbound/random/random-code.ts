import { randomInt } from 'node:crypto'

/** RFC 8628 §6.1: letters that make no words and that nobody takes for digits; eight of them are 34 bits. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
const LENGTH = 8

export const randomCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
