import { describe, expect, it } from 'vitest'
import { createScope } from './scope.ts'

describe('a scope', () => {
  it('disposes once, in reverse order, after aborting', () => {
    const calls: string[] = []
    const scope = createScope(() => undefined)
    scope.signal.addEventListener('abort', () => calls.push('abort'))
    scope.add(() => calls.push('first'))
    scope.add(() => calls.push('second'))
    scope.dispose()
    scope.dispose()
    expect(calls).toEqual(['abort', 'second', 'first'])
  })

  it('goes on when a disposer throws, and tells', () => {
    const errors: unknown[] = []
    const calls: string[] = []
    const scope = createScope((error) => errors.push(error))
    const broken = new Error('broken')
    scope.add(() => calls.push('still released'))
    scope.add(() => {
      throw broken
    })
    scope.dispose()
    expect(calls).toEqual(['still released'])
    expect(errors).toEqual([broken])
  })

  it('releases at once what is added too late', () => {
    const calls: string[] = []
    const scope = createScope(() => undefined)
    scope.dispose()
    scope.add(() => calls.push('released'))
    expect(calls).toEqual(['released'])
  })
})
