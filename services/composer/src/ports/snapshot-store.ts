import type { ReleaseDocument } from '@jangteo/contracts'

/** Keeps the last release document that was good, for the time when the registry is down. */
export interface SnapshotStore {
  /** Undefined where there is none, or none that can be read. */
  load(environment: string): Promise<ReleaseDocument | undefined>
  save(document: ReleaseDocument): Promise<void>
}
