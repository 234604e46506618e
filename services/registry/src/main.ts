import { runService } from '@jangteo/service-kit'
import { ConfigSchema, createRegistryService } from './service.ts'

await runService({ name: 'registry', config: ConfigSchema, create: createRegistryService })
