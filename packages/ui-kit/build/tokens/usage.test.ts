import { describe, expect, it } from 'vitest'
import { tokenUsage } from './usage.ts'

describe('where tokens are used', async () => {
  const usage = await tokenUsage()
  const owners = usage['--jt-color-text']?.map(({ owner }) => owner) ?? []

  it('is found in elements and style sheets of the kit', () => {
    expect(owners).toEqual(expect.arrayContaining(['button', 'reset.css']))
  })

  it.each(['shell', 'catalog-mfe', 'gateway', 'identity'])('is found in %s', (workspace) => {
    expect(owners.some((owner) => owner.startsWith(`${workspace}: `))).toBe(true)
  })

  it('leaves out tests, stories and the tokens themselves', () => {
    const files = Object.values(usage).flatMap((users) => users?.map(({ file }) => file) ?? [])
    expect(files.filter((file) => /test|stories|src\/tokens/.test(file))).toEqual([])
  })
})
