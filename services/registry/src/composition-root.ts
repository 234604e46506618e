import { join } from 'node:path'
import type { DatabaseParts } from '@jangteo/service-kit'
import { FileBlobStore } from './adapters/outbound/files/file-blob-store.ts'
import { RememberingReleaseRepository } from './adapters/outbound/in-memory/remembering-release-repository.ts'
import { LexerModuleScanner } from './adapters/outbound/lexer/lexer-module-scanner.ts'
import { PostcssStyleScanner } from './adapters/outbound/postcss/postcss-style-scanner.ts'
import { PostgresEnvironmentRepository } from './adapters/outbound/postgres/postgres-environment-repository.ts'
import { PostgresReleaseRepository } from './adapters/outbound/postgres/postgres-release-repository.ts'
import type { RegistryTables } from './adapters/outbound/postgres/tables.ts'
import type { PublishDependencies } from './application/publish-release.ts'
import type { RegistryConfig } from './config.ts'

const REMEMBERED_RELEASES = 200

/** The only place that constructs adapters. Every use case takes the part of it that it needs. */
export function compose(
  { database, clock, dataDir }: DatabaseParts<RegistryTables>,
  config: RegistryConfig,
): PublishDependencies {
  return {
    releases: new RememberingReleaseRepository(new PostgresReleaseRepository(database), REMEMBERED_RELEASES),
    environments: new PostgresEnvironmentRepository(database),
    blobs: new FileBlobStore(config.REGISTRY_BLOB_DIR ?? join(dataDir, 'blobs')),
    scanner: new LexerModuleScanner(),
    styleScanner: new PostcssStyleScanner(),
    now: () => clock.now(),
  }
}
