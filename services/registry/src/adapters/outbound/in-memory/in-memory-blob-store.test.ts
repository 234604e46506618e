import { describeBlobStore } from '../../blob-store.contract.ts'
import { InMemoryBlobStore } from './in-memory-blob-store.ts'

describeBlobStore('InMemoryBlobStore', async () => new InMemoryBlobStore())
