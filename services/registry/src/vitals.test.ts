import type { ReleaseDto, Vital } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
let live: ReleaseDto
beforeAll(async () => {
  registry = await createRegistryWithVue()
  live = await registry.publish()
  await registry.promote(live)
  await registry.service.start({ host: '127.0.0.1', port: 0 })
})
afterAll(() => registry.close())

const vital = (parts: Partial<Vital> = {}): Vital => ({
  name: 'catalog',
  release: live.release,
  route: '/p/:product',
  metric: 'LCP',
  value: 1900,
  ...parts,
})
const report = (
  vitals: unknown,
  headers: Readonly<Record<string, string>> = {},
  environment = 'production',
) =>
  registry.service.app.inject({
    method: 'POST',
    url: '/api/registry/vitals',
    headers,
    payload: { environment, vitals },
  })
const page = async (locale = 'en'): Promise<string> =>
  (await registry.service.app.inject(`/api/registry/?locale=${locale}`)).body.replace(/\s+/g, ' ')
const views = async (): Promise<number> => Number(/(\d+) measured in/.exec(await page())?.[1] ?? 0)
const showsViews = (count: number): Promise<void> =>
  vi.waitFor(async () => expect(await views()).toBe(count), { timeout: 60_000 })

describe('how pages felt to visitors who let that be measured', () => {
  it('stands on the page for people, by release and by page, in both languages', async () => {
    expect(await page()).not.toContain('measured')
    for (const value of [1800, 1900, 2000, 9000])
      expect((await report([vital({ value }), vital({ metric: 'INP', value: 90 })])).statusCode).toBe(204)
    await report([vital({ metric: 'CLS', value: 0.3 })])
    await showsViews(4)
    const shown = await page()
    expect(shown).toMatch(/LCP, main content shown<\/dt> <dd > 2.25/)
    expect(shown).toMatch(/INP, answer to a press<\/dt> <dd > 95/)
    expect(shown).toMatch(/CLS, layout shift<\/dt> <dd class="bad"> 0.36\d \(poor\)/)
    expect(shown).toContain('<code>/p/:product</code>')
    expect(await page('ko')).toContain('페이지 보기 4번 가운데')
  })

  it('counts nothing that is not live, of no page, of a preview or of who asks for no measuring', async () => {
    const before = await views()
    const left = [
      () => report([vital({ release: '1'.repeat(16) })]),
      () => report([vital({ name: 'constructor' })]),
      () => report([vital({ route: '/nowhere' })]),
      () => report([vital()], {}, 'elsewhere'),
      () => report([vital()], { 'sec-gpc': '1' }),
      () => report([vital()], { dnt: '1' }),
      () =>
        report([vital()], { cookie: `__Host-jt-preview=catalog.0123456789abcdef.zik0zj.${'A'.repeat(43)}` }),
    ]
    for (const send of left) expect((await send()).statusCode).toBe(204)
    await report([vital()])
    await showsViews(before + 1)
  })

  it.each([
    ['a value below nothing', [{ value: -1 }]],
    ['a value beyond all', [{ value: 1e300 }]],
    ['words for a value', [{ value: '1 or 1=1' }]],
    ['a metric that nobody knows', [{ metric: 'FID' }]],
    ['an address for a route', [{ route: '/p/a?email=kim@example.com' }]],
    ['more about the visitor', [{ userAgent: 'x' }]],
    ['more than there is to tell', [{}, {}, {}, {}]],
    ['nothing', []],
  ])('refuses %s', async (_, parts) => {
    const reply = await report(parts.map((part) => ({ ...vital(), ...part })))
    expect(reply.json().code).toBe('invalid-request')
  })

  it('refuses more than 2 KB, and hears no more of an address than it allows', async () => {
    const long = await report([vital({ route: `/${'a'.repeat(4000)}` })])
    expect(long.statusCode).toBe(413)
    const before = await views()
    for (let count = 0; count < 610; count += 1) await report([vital()], { 'x-forwarded-for': '192.0.2.9' })
    await showsViews(before + 600)
  })
})
