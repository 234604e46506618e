import { describeSnapshotStore } from '../../snapshot-store.contract.ts'
import { InMemorySnapshotStore } from './in-memory-snapshot-store.ts'

describeSnapshotStore('InMemorySnapshotStore', async () => new InMemorySnapshotStore())
