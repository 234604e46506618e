import { describe, expect, it } from 'vitest'
import { fingerprint, toReleaseId } from './release.ts'

const file = (path: string, integrity: string): { path: string; integrity: string } => ({ path, integrity })

describe('fingerprint', () => {
  it('does not depend on the order of the upload', () => {
    const files = [file('b.js', 'sha384-b'), file('a.js', 'sha384-a')]
    expect(fingerprint(files)).toBe('a.js\0sha384-a\nb.js\0sha384-b\n')
    expect(fingerprint(files.toReversed())).toBe(fingerprint(files))
  })

  it('tells files apart that swap their contents', () => {
    const before = [file('a.js', 'sha384-1'), file('b.js', 'sha384-2')]
    const after = [file('a.js', 'sha384-2'), file('b.js', 'sha384-1')]
    expect(fingerprint(before)).not.toBe(fingerprint(after))
  })
})

describe('toReleaseId', () => {
  it('keeps the first 16 hex digits', () => {
    expect(toReleaseId('0123456789abcdef'.repeat(4))).toBe('0123456789abcdef')
  })
})
