import { expect, test } from 'vitest'
import { type Field, fields } from './field.ts'

const focusedOf = (...errors: readonly (string | undefined)[]): readonly boolean[] =>
  fields(
    errors.map((error, place): Field => ({
      name: `field-${place}`,
      label: 'Field',
      type: 'text',
      autocomplete: 'off',
      error,
    })),
  ).map(({ markup }) => / autofocus\s/.test(markup))

test('of the fields of a form the first that is wrong has the focus, or else the first', () => {
  expect(focusedOf(undefined, undefined)).toEqual([true, false])
  expect(focusedOf(undefined, 'Wrong')).toEqual([false, true])
  expect(focusedOf('Wrong', 'Wrong')).toEqual([true, false])
})
