import { expect, it } from 'vitest'
import { once } from './once.ts'

it('loads once for all who ask, also while it loads', async () => {
  let loads = 0
  const load = once(async () => (loads += 1))
  await expect(Promise.all([load(), load()])).resolves.toEqual([1, 1])
  await expect(load()).resolves.toBe(1)
})

it('tries again after a failure', async () => {
  const answers = [Promise.reject(new TypeError('offline')), Promise.resolve('here')]
  const load = once(() => answers.shift() ?? expect.fail('loads once too often'))
  await expect(load()).rejects.toThrow('offline')
  await expect(load()).resolves.toBe('here')
  await expect(load()).resolves.toBe('here')
})
