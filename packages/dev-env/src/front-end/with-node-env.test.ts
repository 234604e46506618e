import { afterEach, expect, test, vi } from 'vitest'
import { withNodeEnv } from './with-node-env.ts'

afterEach(() => vi.unstubAllEnvs())

test.each(['production', 'test', undefined])(
  'what stood in the terminal, %s, stands there again',
  async (former) => {
    vi.stubEnv('NODE_ENV', former)
    const seen = await withNodeEnv('development', async () => process.env.NODE_ENV)
    expect(seen).toBe('development')
    expect(process.env.NODE_ENV).toBe(former)
  },
)

test('also after a failure', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const failing = withNodeEnv('development', () => Promise.reject(new Error('does not build')))
  await expect(failing).rejects.toThrow('does not build')
  expect(process.env.NODE_ENV).toBe('production')
})
