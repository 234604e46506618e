import { runService } from '@jangteo/service-kit'
import { CatalogConfigSchema } from './config.ts'
import { createCatalogService } from './service.ts'

await runService({ name: 'catalog', config: CatalogConfigSchema, create: createCatalogService })
