import { Type } from '@jangteo/contracts'
import { readConfig } from '@jangteo/service-kit'
import { DEVELOP_STEPS, developOne } from './one/develop-one.ts'
import { requireFreePort } from './system/ports.ts'
import { createProgress, type Progress } from './terminal/progress.ts'
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
  DEVELOP_JSON: Type.Boolean({ default: false, description: 'one JSON value on stdout, progress on stderr' }),
})

/** What `developOne` begins, e.g. `2/3 …`. */
function countedSteps({ say }: Progress): (what: string) => void {
  let begun = 0
  return (what) => say(`${(begun += 1)}/${DEVELOP_STEPS} ${what}`)
}

/** `jangteo dev`: one micro-frontend live from its sources, in a shop as released. */
await runCommand(async () => {
  const stop = watchForStop()
  const settings = readConfig(SettingsSchema, process.env)
  const isJson = settings.DEVELOP_JSON
  const progress = createProgress((line) => (isJson ? process.stderr : process.stdout).write(line))
  const environment = new URL(settings.DEVELOP_ENVIRONMENT).origin
  await requireFreePort(settings.DEVELOP_PORT, 'development', '--port <number>')
  const shop = await developOne({
    dir: settings.DEVELOP_DIR,
    environment,
    port: settings.DEVELOP_PORT,
    next: countedSteps(progress),
  })
  try {
    const { name, url, page } = shop
    if (isJson) process.stdout.write(`${JSON.stringify({ name, url, page })}\n`)
    progress.say(`${name} is live from its sources: ${page}`)
    progress.say('Ctrl-C ends it')
    await stop.made
  } finally {
    await shop.close()
  }
})
