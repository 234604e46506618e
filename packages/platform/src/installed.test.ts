import { expect, it } from 'vitest'
import { installPlatform, platform } from './installed.ts'
import type { Platform } from './platform.ts'

it('A02 lets nobody put anything in the place of what all micro-frontends share', () => {
  const listen = (): Promise<Response> => Promise.reject(new Error('nothing of it is used here'))
  const session = { fetch: listen } as unknown as Platform['session']
  installPlatform({ session } as Platform)
  const other = { value: () => undefined, configurable: true }
  expect(() => Object.defineProperty(platform, 'session', other)).toThrow(TypeError)
  expect(() => Object.defineProperty(platform.session, 'fetch', other)).toThrow(TypeError)
  expect(() => Object.assign(platform.session, { fetch: other.value })).toThrow(TypeError)
  expect(platform.session.fetch).toBe(listen)
})
