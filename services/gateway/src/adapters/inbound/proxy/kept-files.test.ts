import { describe, expect, it } from 'vitest'
import { KeptFiles } from './kept-files.ts'

const file = (bytes: number) => ({ headers: {}, bytes: new Uint8Array(bytes), keptAt: new Date(0) })

describe('KeptFiles', () => {
  it('gives up what nobody asked for longest, once there are too many bytes', () => {
    const files = new KeptFiles(10)
    files.keep('a', file(4))
    files.keep('b', file(4))
    expect(files.find('a')).toBeDefined()
    files.keep('c', file(4))
    expect(['a', 'b', 'c'].filter((key) => files.find(key))).toEqual(['a', 'c'])
  })

  it('counts a file once that is kept again', () => {
    const files = new KeptFiles(10)
    for (let time = 0; time < 5; time += 1) files.keep('a', file(4))
    files.keep('b', file(4))
    expect(files.find('a')).toBeDefined()
  })

  it('keeps nothing that is larger than all there may be', () => {
    const files = new KeptFiles(10)
    files.keep('a', file(11))
    expect(files.find('a')).toBeUndefined()
    files.keep('b', file(10))
    expect(files.find('b')).toBeDefined()
  })
})
