import { runService } from '@jangteo/service-kit'
import { ConfigSchema, createOrderService } from './service.ts'

await runService({ name: 'order', config: ConfigSchema, create: createOrderService })
