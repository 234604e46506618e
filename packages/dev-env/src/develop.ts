import { Type } from '@jangteo/contracts'
import { readConfig } from '@jangteo/service-kit'
import { developOne } from './one/develop-one.ts'
import { requireFreePort } from './system/ports.ts'
import { createProgress } from './terminal/progress.ts'
import { runCommand } from './terminal/run-command.ts'
import { watchForStop } from './terminal/watch-for-stop.ts'

const SettingsSchema = Type.Object({
  DEVELOP_DIR: Type.String({ default: '.', description: 'folder of the micro-frontend' }),
  DEVELOP_ENVIRONMENT: Type.String({
    default: 'http://localhost:8088',
    description: 'shop that it is shown in',
  }),
  DEVELOP_PORT: Type.Integer({
    default: 8188,
    minimum: 1,
    maximum: 65535,
    description: 'port to open it at',
  }),
})

/** `jangteo dev`: one micro-frontend live from its sources, in a shop as released. */
await runCommand(async () => {
  const stop = watchForStop()
  const progress = createProgress()
  const settings = readConfig(SettingsSchema, process.env)
  const environment = new URL(settings.DEVELOP_ENVIRONMENT).origin
  await requireFreePort(settings.DEVELOP_PORT, 'development', '--port <number>')
  progress.say(`joining ${environment}`)
  const shop = await developOne({ dir: settings.DEVELOP_DIR, environment, port: settings.DEVELOP_PORT })
  try {
    progress.say(`${shop.name} is live from its sources: ${shop.page}`)
    progress.say('Ctrl-C ends it')
    await stop.made
  } finally {
    await shop.close()
  }
})
