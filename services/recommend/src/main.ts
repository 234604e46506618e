import { runService } from '@jangteo/service-kit'
import { ConfigSchema, createRecommendService } from './service.ts'

await runService({ name: 'recommend', config: ConfigSchema, create: createRecommendService })
