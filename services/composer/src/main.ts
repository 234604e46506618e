import { runService } from '@jangteo/service-kit'
import { ConfigSchema, toConfig } from './config.ts'
import { createComposerService } from './service.ts'

await runService({
  name: 'composer',
  config: ConfigSchema,
  create: (context, variables) => createComposerService(context, toConfig(variables)),
})
