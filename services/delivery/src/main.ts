import { runService } from '@jangteo/service-kit'
import { ConfigSchema, createDeliveryService } from './service.ts'

await runService({ name: 'delivery', config: ConfigSchema, create: createDeliveryService })
