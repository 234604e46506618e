import { describe, expect, it } from 'vitest'
import { elementModules } from './elements.ts'

describe('without a document, as on a server', () => {
  it.each(elementModules().map(({ name }) => name))('%s can be imported', async (name) => {
    await expect(import(`../src/${name}/${name}.define.ts`)).resolves.toBeDefined()
  })

  it('the core of the kit can be imported in development too', async () => {
    expect(typeof document).toBe('undefined')
    await expect(import('../src/parts/core.ts')).resolves.toBeDefined()
  })
})
