import { afterEach, expect, it } from 'vitest'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

let composer: RunningComposer
afterEach(() => composer.close())

const attribute = (element: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]

it('A49 A50 a page with somebody’s order has the scripts of signed releases, each with its hash, and no other', async () => {
  composer = await createRunningComposer()
  const { body, headers } = await composer.get('/ko/cart')
  const signed = Object.values(composer.registry.document.microFrontends).flatMap((versions) =>
    versions.flatMap(({ url, extras: { jangteo } }) =>
      Object.entries(jangteo.files)
        .filter(([path]) => path.endsWith('.js'))
        .map(([path, hash]) => [url.replace(jangteo.manifest.entry, path), hash] as const),
    ),
  )
  const { imports, integrity } = JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(body)?.[1] ?? '')
  expect(integrity).toEqual(Object.fromEntries(signed))
  for (const address of Object.values(imports)) expect(integrity).toHaveProperty([String(address)])

  const loading = body.match(/<(script|link)\b[^>]*( src=|modulepreload|as="script")[^>]*>/g) ?? []
  expect(loading.length).toBeGreaterThan(2)
  for (const element of loading) {
    const address = attribute(element, 'src') ?? attribute(element, 'href') ?? ''
    expect(attribute(element, 'integrity')).toBe(new Map(signed).get(address) ?? expect.fail(element))
  }
  const inline = body.match(/<script(>| type="(importmap|speculationrules)">)/g) ?? []
  const policy = String(headers['content-security-policy'])
  expect(policy.match(/'sha256-/g)).toHaveLength(inline.length)
  expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')+;/)
  expect(headers['integrity-policy']).toContain('blocked-destinations=(script)')
})
