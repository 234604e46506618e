import { expect, it } from 'vitest'
import { leaveOut } from './leave-out.ts'

it('leaves the named parts of a library out', () => {
  expect(leaveOut('lib', 'start(); explain("long");', [['words', /"[^"]*"/, '""']])).toBe(
    'start(); explain("");',
  )
})

it('stops the build where the library no longer has what is to be left out', () => {
  expect(() => leaveOut('lib', 'start()', [['parcels', /mountParcel/, '']])).toThrow(
    'lib has changed: parcels cannot be left out',
  )
})
