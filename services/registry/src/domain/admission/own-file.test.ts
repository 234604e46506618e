import { describe, expect, it } from 'vitest'
import { ownFileOf, ownModuleOf } from './own-file.ts'

const paths = new Set(['mfe.js', 'chunks/a.js'])

describe('ownFileOf', () => {
  it.each([
    ['mfe.js', 'chunks/a.js', 'chunks/a.js'],
    ['mfe.js', './chunks/a.js', 'chunks/a.js'],
    ['chunks/a.js', '../mfe.js', 'mfe.js'],
    ['chunks/a.js', 'a.js#symbol', 'chunks/a.js'],
  ])('finds what %s calls %s', (from, address, path) => {
    expect(ownFileOf(from, address, paths)).toBe(path)
  })

  it.each([
    './gone.js',
    '../mfe.js',
    '../a/mfe.js',
    '../b/mfe.js',
    '/a/mfe.js',
    '/mfe.js',
    '//a.invalid/a/mfe.js',
    'https://a.invalid/a/mfe.js',
    'https:mfe.js',
    'http:mfe.js',
    'data:,mfe.js',
    '//[',
  ])('finds nothing outside the upload, whatever it names: %s', (address) => {
    expect(ownFileOf('mfe.js', address, paths)).toBeUndefined()
  })
})

describe('ownModuleOf', () => {
  it('finds what a script imports by its one address', () => {
    expect(ownModuleOf('mfe.js', './chunks/a.js', paths)).toBe('chunks/a.js')
  })

  it.each(['chunks/a.js', './chunks/a.js?x', './chunks/a.js#x', '../a/mfe.js'])(
    'finds no %s',
    (specifier) => {
      expect(ownModuleOf('mfe.js', specifier, paths)).toBeUndefined()
    },
  )
})
