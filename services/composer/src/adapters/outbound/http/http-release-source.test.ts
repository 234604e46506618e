import { createStaticServiceRegistry } from '@jangteo/service-kit'
import { startRegistryDouble } from '../../../testing/registry-double.ts'
import { describeReleaseSource } from '../../release-source.contract.ts'
import { HttpReleaseSource } from './http-release-source.ts'

describeReleaseSource('HttpReleaseSource', async (document, files) => {
  const registry = await startRegistryDouble(document)
  for (const [address, content] of Object.entries(files)) registry.files.set(address, content)
  const services = createStaticServiceRegistry({ registry: registry.url })
  return { source: new HttpReleaseSource(services), stop: () => registry.stop() }
})
