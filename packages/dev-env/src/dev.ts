import { readConfig } from '@jangteo/service-kit'
import { mkdirSync } from 'node:fs'
import { followChanges } from './development/follow-changes.ts'
import { planChange } from './development/plan-change.ts'
import { releaseProject } from './development/release-project.ts'
import { createServiceProcess } from './development/service-process.ts'
import { watchSources } from './development/watch-sources.ts'
import { readWorkspace } from './development/workspace.ts'
import { buildAll } from './front-end/build-all.ts'
import { startDevelopmentServers } from './front-end/development-servers.ts'
import { findFrontEndProjects } from './front-end/find-projects.ts'
import { publishBuilds } from './front-end/publish-builds.ts'
import { createPublishTokens } from './front-end/publish-token.ts'
import { logFileOf } from './open-log.ts'
import { REPOSITORY } from './repository.ts'
import { SettingsSchema, type Settings, dataDirOf, mailOf } from './settings.ts'
import { addressesOf } from './system/boot-system.ts'
import { isEmbedded } from './system/context.ts'
import { requireFreePorts } from './system/ports.ts'
import { loadSecrets } from './system/secrets.ts'
import { createProgress } from './terminal/progress.ts'
import { runCommand } from './terminal/run-command.ts'
import { describeOpenShop } from './terminal/say-open.ts'
import { watchForStop } from './terminal/watch-for-stop.ts'

const DATA_DIR = '.data/dev'
const SILENT = createProgress(() => undefined)

async function prepare(settings: Settings): Promise<string> {
  await requireFreePorts(settings)
  const dataDir = dataDirOf(settings)
  mkdirSync(dataDir, { recursive: true })
  return dataDir
}

/** `npm run dev`: the whole shop on a data folder of its own, brought up to date with every change of its sources. */
await runCommand(async () => {
  const stop = watchForStop()
  const progress = createProgress()
  const environment = { DATA_DIR, ...process.env }
  const settings = readConfig(SettingsSchema, environment)
  const addresses = addressesOf(settings)
  const { shopUrl, identityUrl } = addresses
  const dataDir = await prepare(settings)
  const opened = Promise.withResolvers<(paths: readonly string[]) => Promise<void>>()
  // From the very start: what changes while the shop is built and opened is followed once it is open.
  const watcher = watchSources(REPOSITORY, ['apps', 'packages', 'services'], {
    onChange: (paths) => void opened.promise.then((follow) => follow(paths)),
    onError: (error) => progress.say(`not watched: ${String(error)}`),
  })
  void stop.made.then(() => watcher.close())
  const builds = await buildAll('development', progress, stop)
  if (stop.isMade) return

  const { cli: cliSecret } = loadSecrets(dataDir)
  const requestToken = createPublishTokens({ identityUrl, cliSecret })
  const mfes = findFrontEndProjects().filter(({ kind }) => kind === 'mfe')
  const servers = await startDevelopmentServers(mfes, shopUrl)
  const services = createServiceProcess({
    entries: servers.entries,
    environment,
    onCrash: () => progress.say('services: they ended by themselves; a change of their sources starts them'),
  })
  try {
    progress.say('starting services')
    const running = await services.replace()
    if (stop.isMade) return
    const publishing = { shopUrl, dataDir, requestToken }
    const releases = await publishBuilds({ ...publishing, builds, progress })
    const live = new Map(releases.map(({ name, release }) => [name, release]))
    const follow = followChanges({
      plan: (paths) => planChange(paths, readWorkspace()),
      restartServices: async () => void (await services.replace()),
      release: (project) => releaseProject(project, { ...publishing, progress: SILENT }, live),
      reloadPages: servers.reloadPages,
      say: progress.say,
    })
    const hasDemoAccount = settings.DEMO_ACCOUNT
    const about = {
      ...addresses,
      dataDir,
      logFile: logFileOf(dataDir),
      running,
      releases,
      hasDemoAccount,
      settings,
      mail: mailOf(settings, dataDir),
      isEmbedded: isEmbedded(environment),
    }
    process.stdout.write(describeOpenShop(about))
    opened.resolve(follow)
    await stop.made
  } finally {
    progress.say('closing')
    await services.stop()
    await servers.close()
  }
})
