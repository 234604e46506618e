import { createStaticServiceRegistry } from '@jangteo/service-kit'
import { expect, it } from 'vitest'
import { ReleasesUnavailable } from '../../../ports/release-source.ts'
import { aDocument } from '../../../testing/release-document-builder.ts'
import { startRegistryDouble } from '../../../testing/registry-double.ts'
import { describeReleaseSource } from '../../release-source.contract.ts'
import { HttpReleaseSource } from './http-release-source.ts'

describeReleaseSource('HttpReleaseSource', async (document, files) => {
  const registry = await startRegistryDouble(document)
  for (const [address, content] of Object.entries(files)) registry.files.set(address, content)
  const services = createStaticServiceRegistry({ registry: registry.url })
  return { source: new HttpReleaseSource(services), stop: () => registry.stop() }
})

it('waits longer for a slow registry where there is nothing to show yet', async () => {
  const registry = await startRegistryDouble(aDocument())
  registry.delayMs = 300
  const services = createStaticServiceRegistry({ registry: registry.url })
  const source = new HttpReleaseSource(services, { againMs: 10, firstMs: 60_000 })
  expect((await source.read('production')).kind).toBe('document')
  await expect(source.read('production', '"0"')).rejects.toThrow(ReleasesUnavailable)
  await registry.stop()
})

it('reads files of what is live from the gateway while the registry is down', async () => {
  const gateway = await startRegistryDouble(aDocument())
  gateway.files.set('/assets/catalog/1/server.js', 'render()')
  const services = createStaticServiceRegistry({ registry: 'http://127.0.0.1:1', gateway: gateway.url })
  const source = new HttpReleaseSource(services)
  expect(await source.readFile('/assets/catalog/1/server.js')).toBe('render()')
  await gateway.stop()
  await expect(source.readFile('/assets/catalog/1/server.js')).rejects.toThrow(ReleasesUnavailable)
})
