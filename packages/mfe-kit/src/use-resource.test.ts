import { describe, expect, it } from 'vitest'
import { createScope } from '@jangteo/platform'
import { createApp, effectScope, nextTick, ref } from 'vue'
import { mfeContext } from './context.ts'
import { createTestPlatform } from './testing/test-platform.ts'
import { type Resource, useResource } from './use-resource.ts'

interface Load {
  readonly input: number
  readonly signal: AbortSignal
  resolve(value: string): void
  reject(): void
}

function setup(options?: { isSame?: (before: number, now: number) => boolean }): {
  loads: Load[]
  input: { value: number }
  resource: Resource<string>
  stop: () => void
} {
  const loads: Load[] = []
  const input = ref(1)
  const scope = effectScope()
  const load = (wanted: number, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) =>
      loads.push({ input: wanted, signal, resolve, reject: () => reject(new Error('down')) }),
    )
  const resource = scope.run(() => useResource(() => input.value, load, options))
  if (!resource) throw new Error('the scope did not run')
  return { loads, input, resource, stop: () => scope.stop() }
}

const settle = async (): Promise<void> => {
  await nextTick()
  await Promise.resolve()
}

describe('useResource', () => {
  it('loads at once and tells what it is doing', async () => {
    const { loads, resource } = setup()
    expect(resource.activity.value).toBe('loading')
    loads[0]?.resolve('first')
    await settle()
    expect(resource.data.value).toBe('first')
    expect(resource.activity.value).toBe('idle')
  })

  it('keeps the shown data while the next is loading, and when it fails', async () => {
    const { loads, input, resource } = setup()
    loads[0]?.resolve('first')
    await settle()
    input.value = 2
    await nextTick()
    expect(resource.data.value).toBe('first')
    loads[1]?.reject()
    await settle()
    expect(resource.data.value).toBe('first')
    expect(resource.activity.value).toBe('failed')
  })

  it('ignores an older answer that comes after a newer one', async () => {
    const { loads, input, resource } = setup()
    input.value = 2
    await nextTick()
    expect(loads[0]?.signal.aborted).toBe(true)
    loads[1]?.resolve('second')
    loads[0]?.resolve('first')
    await settle()
    expect(resource.data.value).toBe('second')
  })

  it('drops data that is about something else', async () => {
    const { loads, input, resource } = setup({ isSame: (before, now) => before === now })
    loads[0]?.resolve('first')
    await settle()
    input.value = 2
    await nextTick()
    expect(resource.data.value).toBeUndefined()
  })

  it('aborts what is under way when its scope ends', () => {
    const { loads, stop } = setup()
    stop()
    expect(loads[0]?.signal.aborted).toBe(true)
  })

  it.each([
    ['is reported where nobody expected it', new TypeError('dto.items is undefined'), 1],
    ['is not, where its port has it', Object.assign(new Error('offline'), { isExpected: true }), 0],
  ])('a failure %s', async (_, error, count) => {
    const platform = createTestPlatform()
    const app = createApp({})
    mfeContext.provide(app, {
      name: 'shelf',
      platform,
      scope: createScope(() => undefined),
      overlay: undefined,
    })
    app.runWithContext(() =>
      effectScope().run(() =>
        useResource(
          () => 1,
          () => Promise.reject(error),
        ),
      ),
    )
    await settle()
    expect(platform.telemetry.reported).toEqual(Array(count).fill(error))
  })
})
