import { join } from 'node:path'
import { createPageRenderer } from '@jangteo/page-renderer'
import type { DatabaseParts } from '@jangteo/service-kit'
import type { ReportDependencies } from './adapters/inbound/http/report-routes.ts'
import type { VitalRouteDependencies } from './adapters/inbound/http/vital-routes.ts'
import { FileBlobStore } from './adapters/outbound/files/file-blob-store.ts'
import { previewSecret } from './adapters/outbound/files/preview-secret.ts'
import {
  readSigningKey,
  settleSigningKey,
  signingKeyFile,
} from './adapters/outbound/files/signing-key-file.ts'
import { RememberingReleaseRepository } from './adapters/outbound/in-memory/remembering-release-repository.ts'
import { LexerModuleScanner } from './adapters/outbound/lexer/lexer-module-scanner.ts'
import { PostcssStyleScanner } from './adapters/outbound/postcss/postcss-style-scanner.ts'
import { PostgresEnvironmentRepository } from './adapters/outbound/postgres/postgres-environment-repository.ts'
import { PostgresHealthRepository } from './adapters/outbound/postgres/postgres-health-repository.ts'
import { PostgresReleaseRepository } from './adapters/outbound/postgres/postgres-release-repository.ts'
import { PostgresVitalRepository } from './adapters/outbound/postgres/postgres-vital-repository.ts'
import type { RegistryTables } from './adapters/outbound/postgres/tables.ts'
import { ThreadServerTrial } from './adapters/outbound/threads/thread-server-trial.ts'
import type { GetReleaseDocumentDependencies } from './application/get-release-document.ts'
import { PreviewTokens } from './application/preview-tokens.ts'
import type { PublishDependencies } from './application/publish-release.ts'
import type { PreviewDependencies } from './application/read-preview.ts'
import { ReleaseHealthCounter } from './application/release-health.ts'
import { ReleaseSigner } from './application/release-signer.ts'
import { SightSeals } from './application/sight-seals.ts'
import { signKnownReleases } from './application/sign-known-releases.ts'
import { VitalCounter } from './application/vital-counter.ts'
import type { RegistryConfig } from './config.ts'
import { PLATFORM_BUDGETS } from './domain/admission/check-budgets.ts'
import type { Release } from './domain/release.ts'
import type { VitalRepository } from './ports/vital-repository.ts'

const REMEMBERED_RELEASES = 200
/** More than a page may take, because a machine that publishes is busy. */
const TRIAL_LIMIT_MS = 10_000

export type RegistryDependencies = PublishDependencies &
  ReportDependencies &
  PreviewDependencies &
  VitalRouteDependencies &
  GetReleaseDocumentDependencies & {
    readonly vitals: VitalRepository
    readonly signer: ReleaseSigner
    /** Answers the releases that nothing vouches for. */
    readonly signKnown: () => Promise<readonly Release[]>
  }

/** The only place that constructs adapters. Every use case takes the part of it that it needs. */
export function compose(
  { database, clock, dataDir, onStop }: DatabaseParts<RegistryTables>,
  config: RegistryConfig,
): RegistryDependencies {
  const environments = new PostgresEnvironmentRepository(database)
  const health = new PostgresHealthRepository(database)
  const vitals = new PostgresVitalRepository(database)
  const now = (): Date => clock.now()
  const secret = config.REGISTRY_PREVIEW_SECRET ?? previewSecret(join(dataDir, 'registry', 'preview-secret'))
  const renderer = createPageRenderer({ timeMs: TRIAL_LIMIT_MS, threads: 1, waiting: Infinity })
  onStop(() => renderer.close())
  const releases = new RememberingReleaseRepository(
    new PostgresReleaseRepository(database),
    REMEMBERED_RELEASES,
  )
  const keyFile = config.REGISTRY_SIGNING_KEY_FILE ?? signingKeyFile(dataDir)
  const signingKey = readSigningKey(keyFile)
  const signer = new ReleaseSigner(signingKey)
  return {
    releases,
    signer,
    signKnown: async () => {
      const adoption = signingKey.isNew ? 'unsigned' : 'nothing'
      const left = await signKnownReleases(
        { releases, signer },
        config.REGISTRY_SIGN_UNSIGNED ? 'everything' : adoption,
      )
      settleSigningKey(keyFile)
      return left
    },
    environments,
    health,
    vitals,
    vitalCounter: new VitalCounter({ environments, releases, vitals, now }),
    counter: new ReleaseHealthCounter({ environments, health, seals: new SightSeals(secret), now }),
    blobs: new FileBlobStore(config.REGISTRY_BLOB_DIR ?? join(dataDir, 'blobs')),
    scanner: new LexerModuleScanner(),
    styleScanner: new PostcssStyleScanner(),
    budgets: {
      entryBytes: config.REGISTRY_ENTRY_BYTES ?? PLATFORM_BUDGETS.entryBytes,
      cssBytes: config.REGISTRY_CSS_BYTES ?? PLATFORM_BUDGETS.cssBytes,
    },
    serverTrial: new ThreadServerTrial(renderer),
    previews: new PreviewTokens(secret, now),
    now,
  }
}
