import type { MfeManifest } from '@jangteo/contracts'
import type { JSONColumnType } from 'kysely'
import type { Change, Environment } from '../../../domain/environment.ts'
import type { ReleaseFile } from '../../../domain/release.ts'

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
  environment_revision: {
    environment: string
    revision: number
    deployments: JSONColumnType<Environment['deployments'], string, never>
    change: JSONColumnType<Pick<Change, 'action' | 'name' | 'release' | 'previous'>, string, never>
    changed_by: string
    changed_at: Date
  }
}
