import { readConfig } from '@jangteo/service-kit'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './front-end/build-all.ts'
import { publishBuilds } from './front-end/publish-builds.ts'
import { createPublishTokens } from './front-end/publish-token.ts'
import { logFileOf, openLog } from './open-log.ts'
import { SettingsSchema, dataDirOf, mailOf } from './settings.ts'
import { type Storybook, createStorybook } from './storybook/storybook.ts'
import { addressesOf, bootSystem } from './system/boot-system.ts'
import { isEmbedded } from './system/context.ts'
import { requireFreePorts } from './system/ports.ts'
import { loadSecrets } from './system/secrets.ts'
import { seed } from './system/seed.ts'
import { type Progress, createProgress } from './terminal/progress.ts'
import { describeOpenShop } from './terminal/say-open.ts'
import { type StopRequest, watchForStop } from './terminal/watch-for-stop.ts'

export interface OpenShopOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Build, boot, seed, publish, and stay open until a signal. Rejects with what a person can read. */
export async function openShop(options: OpenShopOptions): Promise<void> {
  const stop = watchForStop()
  const progress = createProgress()
  const settings = readConfig(SettingsSchema, options.environment)
  const dataDir = dataDirOf(settings)
  await requireFreePorts(settings)
  mkdirSync(dataDir, { recursive: true })
  const builds = await buildAll('production', progress, stop)
  if (stop.isMade) return

  progress.say('starting services')
  const logFile = logFileOf(dataDir)
  const logger = openLog(dataDir, settings.LOG_LEVEL)
  const secrets = loadSecrets(dataDir)
  const { environment } = options
  const storybook = settings.STORYBOOK ? createStorybook(join(dataDir, 'storybook.log')) : undefined
  const system = await bootSystem({ settings, dataDir, secrets, logger, environment, storybook })
  try {
    if (stop.isMade) return
    await seed(system, settings)
    if (stop.isMade) return
    const { shopUrl, identityUrl } = system
    const requestToken = createPublishTokens({ identityUrl, cliSecret: secrets.cli })
    const releases = await publishBuilds({ builds, shopUrl, dataDir, requestToken, progress })
    const running = system.services.inStartOrder.map(({ name }) => name)
    const hasDemoAccount = settings.DEMO_ACCOUNT
    const about = {
      ...addressesOf(settings),
      dataDir,
      logFile,
      running,
      releases,
      hasDemoAccount,
      settings,
      mail: mailOf(settings, dataDir),
      isEmbedded: isEmbedded(environment),
    }
    process.stdout.write(
      describeOpenShop({ ...about, storybook: storybook && { isThere: storybook.isThere() } }),
    )
    if (storybook) void buildStorybook({ storybook, shopUrl, progress, stop })
    await stop.made
  } finally {
    progress.say('closing')
    storybook?.stop()
    await system.stop()
  }
}

async function buildStorybook(job: {
  readonly storybook: Storybook
  readonly shopUrl: string
  readonly progress: Progress
  readonly stop: StopRequest
}): Promise<void> {
  const { storybook, shopUrl, progress, stop } = job
  try {
    const isNew = await storybook.build(() => progress.say('building the Storybook'))
    if (isNew) progress.say(`the Storybook is at ${shopUrl}/storybook/`)
  } catch (error) {
    if (!stop.isMade) progress.say(`no Storybook: ${error instanceof Error ? error.message : String(error)}`)
  }
}
