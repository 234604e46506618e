import type { MfeManifest } from '@jangteo/contracts'
import type { JSONColumnType } from 'kysely'
import type { ChangeFacts } from '../../../domain/change.ts'
import type { Environment, Killed } from '../../../domain/environment.ts'
import type { ReleaseFile } from '../../../domain/release.ts'
import type { VitalCount } from '../../../domain/vitals.ts'

/** `migrations/`. */
export interface RegistryTables {
  release: {
    name: string
    id: string
    published_at: Date
    published_by: string
    manifest: JSONColumnType<MfeManifest, string, never>
    files: JSONColumnType<ReleaseFile[], string, never>
  }
  release_signature: {
    name: string
    id: string
    key: string
    signature: string
    signed_at: Date
  }
  release_version: {
    name: string
    version: string
    release: string
  }
  release_health: {
    environment: string
    name: string
    trial: number
    release: string
    visitors: number
    mounts: number
    fragments: number
    errors: number
    counted_at: Date
  }
  release_sight: {
    seal: string
    seen_at: Date
  }
  release_vital: VitalCount
  environment_revision: {
    environment: string
    revision: number
    deployments: JSONColumnType<Environment['deployments'], string, never>
    paused: JSONColumnType<string[], string, never>
    killed: JSONColumnType<Killed[], string, never>
    change: JSONColumnType<ChangeFacts, string, never>
    changed_by: string
    changed_at: Date
  }
}
