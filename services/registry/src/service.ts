import { createService, type DatabaseParts, type Service, type ServiceContext } from '@jangteo/service-kit'
import { addAssetRoutes } from './adapters/inbound/http/asset-routes.ts'
import { addChangeRoutes } from './adapters/inbound/http/change-routes.ts'
import { addCanDeployRoutes } from './adapters/inbound/http/can-deploy-routes.ts'
import { addEnvironmentRoutes } from './adapters/inbound/http/environment-routes.ts'
import { addPeopleRoutes } from './adapters/inbound/http/people/people-routes.ts'
import { addPreviewRoutes } from './adapters/inbound/http/preview-routes.ts'
import { addPublishRoute } from './adapters/inbound/http/publish-route.ts'
import { addReleaseRoutes } from './adapters/inbound/http/release-routes.ts'
import { addReportRoutes } from './adapters/inbound/http/report-routes.ts'
import { addVitalRoutes } from './adapters/inbound/http/vital-routes.ts'
import { purgeHealth } from './adapters/outbound/postgres/purge-health.ts'
import { purgeVitals } from './adapters/outbound/postgres/purge-vitals.ts'
import type { RegistryTables } from './adapters/outbound/postgres/tables.ts'
import { findMissingFiles } from './application/find-missing-files.ts'
import { judgeRollouts } from './application/judge-rollouts.ts'
import { compose } from './composition-root.ts'
import type { RegistryConfig } from './config.ts'

export { ConfigSchema, type RegistryConfig } from './config.ts'

const JUDGE_EVERY_MS = 1_000
const KEEP_VITALS_EVERY_MS = 1_000

const NOT_VOUCHED_FOR =
  'no key vouches for these releases, so no page shows them: if they are known to be as they were admitted, start once with REGISTRY_SIGN_UNSIGNED=true'

export interface RegistryService extends Service {
  /** Addresses of files of live releases that pages ask for and that are gone from the disk. */
  missingFiles(): Promise<readonly string[]>
}

/** Keeps the releases of micro-frontends, says which are live, and serves their files. */
export function createRegistryService(
  context: ServiceContext,
  config: RegistryConfig,
): Promise<RegistryService> {
  return createService({
    name: 'registry',
    context,
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: async (app, parts: DatabaseParts<RegistryTables>) => {
      const dependencies = compose(parts, config)
      const left = await dependencies.signKnown()
      if (left.length > 0)
        app.log.error({ releases: left.map(({ name, id }) => `${name} ${id}`) }, NOT_VOUCHED_FOR)
      await addPublishRoute(app, dependencies)
      await addCanDeployRoutes(app, dependencies)
      addReleaseRoutes(app, dependencies)
      addPreviewRoutes(app, dependencies)
      addEnvironmentRoutes(app, dependencies)
      addChangeRoutes(app, dependencies)
      addReportRoutes(app, dependencies)
      addVitalRoutes(app, dependencies)
      await addPeopleRoutes(app, dependencies)
      addAssetRoutes(app, dependencies)
      parts.every(JUDGE_EVERY_MS, () => judgeRollouts(dependencies))
      parts.every(KEEP_VITALS_EVERY_MS, () => dependencies.vitalCounter.flush())
      parts.purge((now) => purgeHealth(parts.database, now))
      parts.purge((now) => purgeVitals(parts.database, now))
      return { missingFiles: () => findMissingFiles(dependencies) }
    },
  })
}
