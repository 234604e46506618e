import { describeReleaseSource } from '../../release-source.contract.ts'
import { InMemoryReleaseSource } from './in-memory-release-source.ts'

describeReleaseSource('InMemoryReleaseSource', async (document, files) => {
  const source = new InMemoryReleaseSource(document)
  for (const [address, content] of Object.entries(files)) source.files.set(address, content)
  return {
    source,
    stop: async () => {
      source.isStopped = true
    },
  }
})
