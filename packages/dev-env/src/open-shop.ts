import { createClientCredentialsTokens, readConfig } from '@jangteo/service-kit'
import { mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { type Build, type BuildMode, buildProject } from './front-end/build-project.ts'
import { findFrontEndProjects } from './front-end/find-projects.ts'
import { publishBuilds } from './front-end/publish-builds.ts'
import type { DevelopmentEntries } from './front-end/development-servers.ts'
import { SettingsSchema, dataDirOf } from './settings.ts'
import { type System, addressesOf, bootSystem } from './system/boot-system.ts'
import { requireFreePort } from './system/ports.ts'
import { loadSecrets } from './system/secrets.ts'
import { seed } from './system/seed.ts'
import { type Progress, createProgress } from './terminal/progress.ts'
import { describeOpenShop } from './terminal/say-open.ts'
import { type StopRequest, watchForStop } from './terminal/watch-for-stop.ts'

export interface OpenShopOptions {
  readonly mode: BuildMode
  /** Micro-frontends that pages get from a development server instead of their release. */
  readonly developmentEntries?: DevelopmentEntries
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Build, boot, seed, publish, and stay open until a signal. Rejects with what a person can read. */
export async function openShop(options: OpenShopOptions): Promise<void> {
  const stop = watchForStop()
  const progress = createProgress()
  const settings = readConfig(SettingsSchema, options.environment)
  const dataDir = dataDirOf(settings)
  await requireFreePort(settings.GATEWAY_PORT, 'the shop', 'GATEWAY_PORT')
  await requireFreePort(settings.IDENTITY_PORT, 'sign-in', 'IDENTITY_PORT')
  mkdirSync(dataDir, { recursive: true })
  const builds = await buildAll(options.mode, progress, stop)
  if (stop.isMade) return

  progress.say('starting services')
  const logFile = join(dataDir, 'jangteo.log')
  const logger = openLog(logFile, settings.LOG_LEVEL)
  const secrets = loadSecrets(dataDir)
  const { developmentEntries } = options
  const system = await bootSystem({ settings, dataDir, secrets, logger, developmentEntries })
  try {
    if (stop.isMade) return
    await seed(system, settings)
    if (stop.isMade) return
    const releases = await publish(system, { builds, dataDir, cliSecret: secrets.cli, progress })
    const running = system.services.inStartOrder.map(({ name }) => name)
    const hasDemoAccount = settings.DEMO_ACCOUNT
    process.stdout.write(
      describeOpenShop({ ...addressesOf(settings), dataDir, logFile, running, releases, hasDemoAccount }),
    )
    await stop.made
  } finally {
    progress.say('closing')
    await system.stop()
  }
}

async function buildAll(mode: BuildMode, progress: Progress, stop: StopRequest): Promise<readonly Build[]> {
  const builds: Build[] = []
  for (const project of findFrontEndProjects()) {
    if (stop.isMade) return builds
    const build = await buildProject(project, mode)
    if (build.isNew) progress.say(`built ${project.name}`)
    builds.push(build)
  }
  return builds
}

/** Opened at once: a log that is not open yet turns every early end of the process into a stack trace. */
const openLog = (file: string, level: string): Logger =>
  pino({ level }, pino.destination({ dest: openSync(file, 'a'), sync: false }))

function publish(
  { shopUrl, identityUrl, context }: System,
  options: {
    readonly builds: readonly Build[]
    readonly dataDir: string
    readonly cliSecret: string
    readonly progress: Progress
  },
): ReturnType<typeof publishBuilds> {
  const tokens = createClientCredentialsTokens({
    tokenUrl: `${identityUrl}/oauth/token`,
    clientId: 'jangteo-cli',
    clientSecret: options.cliSecret,
    scope: 'registry:publish registry:promote',
    resource: `urn:${context.auth.audience}`,
  })
  return publishBuilds({ ...options, shopUrl, requestToken: () => tokens.get() })
}
